package goldens.twins;

import io.github.smartasync.SmartAsync;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@SmartAsync
public class Sender {
    /** Sends and waits for the receipt. */
    public String send(String text) throws IOException {
        return "receipt for " + text;
    }

    public CompletableFuture<String> sendAsync(String text) {
        return CompletableFuture.completedFuture("receipt for " + text);
    }

    public int size(List<String> parts) {
        return parts.size();
    }

    public CompletionStage<Integer> sizeAsync(List<String> parts) {
        return CompletableFuture.completedFuture(parts.size());
    }

    public void close() {}

    public CompletableFuture<Void> closeAsync() {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public String toString() {
        return "sender";
    }
}
