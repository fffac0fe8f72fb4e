package goldens.interface_source;

import java.util.concurrent.CompletableFuture;

class Driver {
    static Clock clock() {
        return () -> CompletableFuture.completedFuture(1L);
    }
}
