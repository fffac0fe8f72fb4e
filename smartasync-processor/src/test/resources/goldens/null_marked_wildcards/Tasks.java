package goldens.null_marked_wildcards;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

@SmartAsync
public class Tasks {

    public Future<?> start(String name) {
        return CompletableFuture.completedFuture(null);
    }

    public CompletableFuture<?> end(String name) {
        return CompletableFuture.completedFuture(name);
    }

    public CompletableFuture<? extends Number> count() {
        return CompletableFuture.completedFuture(1);
    }
}
