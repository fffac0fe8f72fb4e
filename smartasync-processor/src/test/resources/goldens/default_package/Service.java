import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Service {
    public CompletableFuture<Bridge> bridge(SyncView view) {
        return CompletableFuture.completedFuture(null);
    }

    public Objects objects() {
        return null;
    }

    public AsyncView view() {
        return null;
    }

    @Override
    public String toString() {
        return "service";
    }
}
