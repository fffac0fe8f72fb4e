package goldens.diamond;

import java.util.concurrent.CompletableFuture;

class Driver {
    static Document document() {
        return new Document() {
            @Override
            public CompletableFuture<String> read() {
                return CompletableFuture.completedFuture("text");
            }

            @Override
            public String toString() {
                return "document";
            }
        };
    }
}
