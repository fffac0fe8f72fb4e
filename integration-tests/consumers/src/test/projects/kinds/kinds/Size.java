package kinds;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public enum Size {
    SMALL,
    LARGE;

    public CompletableFuture<String> label() {
        return CompletableFuture.completedFuture(name().toLowerCase());
    }
}
