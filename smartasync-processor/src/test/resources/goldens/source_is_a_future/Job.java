package goldens.source_is_a_future;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Job {
    public CompletableFuture<Job> start() {
        return CompletableFuture.completedFuture(this);
    }

    public boolean cancel(boolean interrupt) {
        return interrupt;
    }

    public String get() {
        return "job";
    }

    @Override
    public String toString() {
        return "job";
    }
}
