package goldens.raw_future;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

@SmartAsync
public class Ancient {
    @SuppressWarnings("rawtypes")
    public CompletableFuture anything() {
        return CompletableFuture.completedFuture("anything");
    }

    @SuppressWarnings("rawtypes")
    public Future plain() {
        return CompletableFuture.completedFuture("plain");
    }

    @Override
    public String toString() {
        return "ancient";
    }
}
