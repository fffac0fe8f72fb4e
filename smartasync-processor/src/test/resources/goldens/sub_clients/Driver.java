package goldens.sub_clients;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

final class Driver {

    static Admin admin() {
        return new Made();
    }

    static Connected connected() {
        return new Made();
    }

    static final class Made implements Admin {

        @Override
        public Topics topics() {
            return new Topics("topics");
        }

        @Override
        public Admin withOptions(String runtime) {
            return new Made();
        }

        @Override
        public Admin self() {
            return this;
        }

        @Override
        public Topics defaults() {
            return new Topics("defaults");
        }

        @Override
        public CompletableFuture<Topics> topicsLater(String found) {
            return CompletableFuture.completedFuture(new Topics(found));
        }

        @Override
        public Topics connect() {
            return new Topics("connected");
        }

        @Override
        public CompletableFuture<Topics> connectAsync() {
            return CompletableFuture.completedFuture(new Topics("connected"));
        }

        @Override
        public Store<String> open(String found) {
            return new Store<>();
        }

        @Override
        public Store<? extends Number> numbers() {
            return new Store<Integer>();
        }

        @Override
        public CompletableFuture<Store<List<String>>> lists() {
            return CompletableFuture.failedFuture(new IllegalStateException("no lists"));
        }

        @Override
        public Topics missing() {
            return null;
        }

        @Override
        public CompletableFuture<Topics> missingLater() {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public Topics raw() {
            return new Topics("raw");
        }

        @Override
        public List<Topics> all() {
            return List.of(raw());
        }

        @Override
        public CompletableFuture<Optional<Topics>> first() {
            return CompletableFuture.completedFuture(Optional.of(raw()));
        }

        @Override
        @SuppressWarnings("rawtypes")
        public Store any() {
            return new Store();
        }

        @Override
        public String toString() {
            return "admin";
        }
    }
}
