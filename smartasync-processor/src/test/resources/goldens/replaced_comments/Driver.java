package goldens.replaced_comments;

import java.util.concurrent.CompletableFuture;

final class Driver {

    static TopicsBlocking topics() {
        return new Made();
    }

    static final class Made implements Topics {

        @Override
        public CompletableFuture<Boolean> existsAsync(String name) {
            return CompletableFuture.completedFuture(true);
        }
    }
}
