package goldens.several_sources;

import java.util.concurrent.CompletableFuture;

class Driver {
    static Several.One one() {
        return () -> CompletableFuture.completedFuture(new Several.Two("two"));
    }
}
