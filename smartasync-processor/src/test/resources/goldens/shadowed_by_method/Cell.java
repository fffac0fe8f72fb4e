package goldens.shadowed_by_method;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Cell<T> {
    @SuppressWarnings("TypeParameterShadowing")
    public <T> CompletableFuture<T> read(T fallback) {
        return CompletableFuture.completedFuture(fallback);
    }

    @Override
    public String toString() {
        return "cell";
    }
}
