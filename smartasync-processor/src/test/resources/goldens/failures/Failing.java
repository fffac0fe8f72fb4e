package goldens.failures;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Failing {
    public CompletableFuture<String> throwsBefore() {
        throw new IllegalStateException("before");
    }

    public CompletableFuture<String> failsLater() {
        return CompletableFuture.failedFuture(new IllegalArgumentException("later"));
    }

    public CompletableFuture<String> failsWrapped() {
        return CompletableFuture.supplyAsync(() -> {
            throw new IllegalArgumentException("wrapped");
        });
    }

    public String throwsError() {
        throw new AssertionError("error");
    }

    @Override
    public String toString() {
        return "failing";
    }
}
