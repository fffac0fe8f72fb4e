package goldens.mixin_beside;

import java.util.concurrent.CompletableFuture;

final class Driver {

    static SchemasBlocking mixin() {
        return new Made();
    }

    static final class Made implements Schemas {

        @Override
        public CompletableFuture<String> getAsync(String name) {
            return CompletableFuture.completedFuture(name);
        }
    }
}
