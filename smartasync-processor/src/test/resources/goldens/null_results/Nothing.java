package goldens.null_results;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Nothing {
    public CompletableFuture<String> holdsNull() {
        return CompletableFuture.completedFuture(null);
    }

    public CompletableFuture<String> isNull() {
        return null;
    }

    public String blocksForNull() {
        return null;
    }

    @Override
    public String toString() {
        return "nothing";
    }
}
