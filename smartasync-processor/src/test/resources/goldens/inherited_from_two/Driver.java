package goldens.inherited_from_two;

import java.util.List;
import java.util.concurrent.CompletableFuture;

class Driver {
    static Files files() {
        return new Files() {
            @Override
            public List<String> open() {
                return List.of("a", "b");
            }

            @Override
            public CompletableFuture<String> load(String key) {
                return CompletableFuture.completedFuture("loaded " + key);
            }

            @Override
            public String toString() {
                return "files";
            }
        };
    }
}
