package goldens.enum_source;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync(skip = "compareTo", direct = {"name", "ordinal"})
public enum Level {
    LOW,
    HIGH;

    public CompletableFuture<Level> next() {
        return CompletableFuture.completedFuture(HIGH);
    }
}
