package goldens.only_sync;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync(views = SmartAsync.View.SYNC)
public class OnlySync {
    public CompletableFuture<String> ask() {
        return CompletableFuture.completedFuture("answer");
    }

    @Override
    public String toString() {
        return "only";
    }
}
