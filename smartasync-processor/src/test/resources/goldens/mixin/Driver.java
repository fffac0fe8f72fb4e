package goldens.mixin;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

final class Driver {

    static TopicsBlocking mixin() {
        return new Made();
    }

    static Topics topics() {
        return new Made();
    }

    static final class Made implements Topics {

        @Override
        public CompletableFuture<List<String>> getListAsync(String namespace) {
            return CompletableFuture.completedFuture(List.of(namespace, "b"));
        }

        @Override
        public CompletableFuture<List<String>> getListAsync(String namespace, Kept kept) {
            return CompletableFuture.failedFuture(new AdminException(namespace + kept));
        }

        @Override
        public CompletableFuture<Void> deleteAsync(String topic, boolean... force) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public <T extends Comparable<T>> Future<T> firstAsync(List<T> operation, String getList) {
            return CompletableFuture.completedFuture(operation.get(0));
        }

        @Override
        public CompletableFuture<Integer> countAsync(String namespace) {
            return CompletableFuture.completedFuture(2);
        }

        @Override
        @Deprecated
        public CompletableFuture<String> oldAsync() {
            throw new IllegalStateException("at once");
        }

        @Override
        public String cluster() {
            return "c";
        }

        @Override
        public CompletableFuture<String> fetch() {
            return CompletableFuture.completedFuture("fetched");
        }

        public CompletableFuture<String> fetchNowAsync() {
            return fetch();
        }

        @Override
        public CompletableFuture<String> internalAsync() {
            return CompletableFuture.completedFuture("internal");
        }

        @Override
        public String toString() {
            return "topics";
        }
    }
}
