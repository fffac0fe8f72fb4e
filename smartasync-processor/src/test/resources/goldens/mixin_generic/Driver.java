package goldens.mixin_generic;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

final class Driver {

    static StoreBlocking<String, Integer> store() {
        return new Texts();
    }

    static Outer_NestedBlocking<Self> nested() {
        return new Self();
    }

    static final class Self implements Outer.Nested<Self> {

        @Override
        public CompletableFuture<Self> selfAsync() {
            return CompletableFuture.completedFuture(this);
        }
    }

    static final class Texts implements Store<String, Integer> {

        @Override
        public CompletableFuture<Integer> getAsync(String key) {
            return CompletableFuture.completedFuture(key.length());
        }

        @Override
        public CompletableFuture<Map<String, ? extends Integer>> allAsync() {
            return CompletableFuture.completedFuture(Map.of("a", 1));
        }

        @Override
        public <X extends Exception> CompletableFuture<Integer> orThrowAsync(String key, Class<X> kind) {
            return CompletableFuture.completedFuture(key.length());
        }
    }
}
