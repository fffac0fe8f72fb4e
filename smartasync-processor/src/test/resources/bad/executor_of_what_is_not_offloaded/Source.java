package bad.executor_of_what_is_not_offloaded;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync(executor = "db") // [SA063]
class Source {
    @SmartAsync(executor = "cpu") // [SA063]
    public CompletableFuture<String> find() {
        return CompletableFuture.completedFuture("");
    }

    @SmartAsync.Direct
    public String name() {
        return "";
    }
}
