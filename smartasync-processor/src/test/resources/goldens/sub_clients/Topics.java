package goldens.sub_clients;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public record Topics(String name) {

    public CompletableFuture<Integer> count() {
        return CompletableFuture.completedFuture(name.length());
    }
}
