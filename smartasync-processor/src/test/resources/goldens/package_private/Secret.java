package goldens.package_private;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
class Secret {
    public CompletableFuture<String> reveal() {
        return CompletableFuture.completedFuture("42");
    }

    @Override
    public String toString() {
        return "secret";
    }
}
