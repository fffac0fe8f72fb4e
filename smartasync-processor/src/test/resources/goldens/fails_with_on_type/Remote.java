package goldens.fails_with_on_type;

import io.github.smartasync.SmartAsync;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

@SmartAsync(failsWith = IOException.class)
public class Remote {
    public CompletableFuture<String> call() {
        return CompletableFuture.failedFuture(new IOException("down"));
    }

    public CompletableFuture<String> callOrThrow() throws Exception {
        throw new Exception("down");
    }

    public String local() {
        return "local";
    }

    @Override
    public String toString() {
        return "remote";
    }
}
