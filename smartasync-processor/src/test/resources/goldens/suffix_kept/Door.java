package goldens.suffix_kept;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Door {
    public CompletableFuture<String> notifyAsync() {
        return CompletableFuture.completedFuture("notify");
    }

    public CompletableFuture<String> importAsync() {
        return CompletableFuture.completedFuture("import");
    }

    public CompletableFuture<String> Async() {
        return CompletableFuture.completedFuture("Async");
    }

    public CompletableFuture<String> toStringAsync() {
        return CompletableFuture.completedFuture("toString");
    }

    public String isAsync() {
        return "blocking methods keep their names";
    }

    public CompletableFuture<String> asyncOpen() {
        return CompletableFuture.completedFuture("a prefix stays");
    }

    @Override
    public String toString() {
        return "door";
    }
}
