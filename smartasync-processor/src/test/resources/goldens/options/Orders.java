package goldens.options;

import io.github.smartasync.SmartAsync;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@SmartAsync(executor = "db", timeout = "2m", abandon = true)
public class Orders {
    public List<String> all() {
        return List.of();
    }

    @SmartAsync(timeout = "none", abandon = false)
    public CompletableFuture<String> watch() {
        return CompletableFuture.completedFuture("watched");
    }

    @SmartAsync(timeout = "PT1M30S")
    public CompletableFuture<String> quick() {
        return CompletableFuture.completedFuture("quick");
    }

    @SmartAsync(timeout = "120500ms", failsWith = IOException.class)
    public CompletableFuture<String> waitForIt() {
        return CompletableFuture.completedFuture("it");
    }

    @Override
    public String toString() {
        return "orders";
    }
}
