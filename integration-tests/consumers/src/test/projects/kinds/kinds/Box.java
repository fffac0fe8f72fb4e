package kinds;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public record Box(Size size, String content) {

    public CompletableFuture<String> open() {
        return CompletableFuture.completedFuture(content);
    }
}
