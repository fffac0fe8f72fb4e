package goldens.deprecated_types;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Museum {
    @SuppressWarnings("deprecation")
    public CompletableFuture<Fossil> find(Fossil like) {
        return CompletableFuture.completedFuture(like);
    }

    @SuppressWarnings("removal")
    public void guard() throws Doomed {
        throw new Doomed();
    }

    @SuppressWarnings("removal")
    @SmartAsync(failsWith = Doomed.class)
    public CompletableFuture<String> guardLater() {
        return CompletableFuture.failedFuture(new Doomed());
    }

    @Override
    public String toString() {
        return "museum";
    }
}
