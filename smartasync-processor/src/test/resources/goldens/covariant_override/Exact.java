package goldens.covariant_override;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Exact implements Base {
    @Override
    public CompletableFuture<Integer> count() {
        return CompletableFuture.completedFuture(1);
    }

    @Override
    public String toString() {
        return "exact";
    }
}
