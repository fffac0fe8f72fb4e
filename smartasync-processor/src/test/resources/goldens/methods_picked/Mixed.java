package goldens.methods_picked;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

public class Mixed {
    @SmartAsync
    public CompletableFuture<String> picked() {
        return CompletableFuture.completedFuture("picked");
    }

    public void left() {}

    @Override
    public String toString() {
        return "mixed";
    }
}
