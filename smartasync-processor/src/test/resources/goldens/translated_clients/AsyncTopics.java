package goldens.translated_clients;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync(kind = SmartAsync.Kind.CLASS, sync = "Topics", translate = Failures.class, failsWith = Told.class)
public class AsyncTopics {

    public CompletableFuture<Integer> count() {
        return CompletableFuture.completedFuture(3);
    }

    @Override
    public String toString() {
        return "topics";
    }
}
