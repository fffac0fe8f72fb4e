package bad.options_of_a_sync_view_alone;

import io.github.smartasync.SmartAsync;
import io.github.smartasync.SmartAsync.View;
import java.util.concurrent.CompletableFuture;

@SmartAsync(
        views = View.SYNC,
        timeout = "1m",
        executor = "db") // [SA063]
class Source {
    @SmartAsync(timeout = "2s") // [SA063]
    public String find() {
        return "";
    }

    public String send() {
        return "";
    }

    @SmartAsync(timeout = "2s") // [SA063]
    public CompletableFuture<String> sendAsync() {
        return CompletableFuture.completedFuture("");
    }

    @SmartAsync(timeout = "2s", abandon = true)
    public CompletableFuture<String> load() {
        return CompletableFuture.completedFuture("");
    }
}
