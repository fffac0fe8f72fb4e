package goldens.mixin_hierarchy;

import io.github.smartasync.runtime.RuntimeProvider;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

final class Driver {

    static BaseBlocking<String> base() {
        return new Made();
    }

    static TextsBlocking mixin() {
        return new Made();
    }

    static Texts texts() {
        return new Made();
    }

    static final class Made implements Texts, RuntimeProvider {

        @Override
        public SmartAsyncRuntime smartAsyncRuntime() {
            return SmartAsyncRuntime.shared();
        }

        @Override
        public CompletableFuture<String> getAsync(String key) {
            return CompletableFuture.completedFuture(key);
        }

        @Override
        public CompletableFuture<Void> pingAsync() {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletableFuture<Integer> lengthAsync(String key) {
            return CompletableFuture.completedFuture(key.length());
        }

        @Override
        public String toString() {
            return "texts";
        }
    }
}
