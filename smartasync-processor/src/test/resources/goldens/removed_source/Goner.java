package goldens.removed_source;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@Deprecated(forRemoval = true)
@SmartAsync
public class Goner {
    public CompletableFuture<String> last() {
        return CompletableFuture.completedFuture("last");
    }

    @SmartAsync
    public static int count() {
        return 1;
    }

    @Override
    public String toString() {
        return "goner";
    }
}
