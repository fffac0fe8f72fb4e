package goldens.abstract_class;

import java.util.concurrent.CompletableFuture;

class Driver {
    static Store store() {
        return new Store() {
            @Override
            public CompletableFuture<String> load(int id) {
                return CompletableFuture.completedFuture("row " + id);
            }

            @Override
            protected String hidden() {
                return "store";
            }
        };
    }
}
