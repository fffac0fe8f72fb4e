package goldens.translated_clients;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

/** A published class whose failures are translated, also on the way to other clients. */
@SmartAsync(
        kind = SmartAsync.Kind.CLASS,
        sync = "Cluster",
        translate = Failures.class,
        failsWith = Told.class,
        operationPrefix = "Cluster")
public class AsyncCluster {

    public CompletableFuture<String> name() {
        return CompletableFuture.failedFuture(new IllegalStateException("no name"));
    }

    public AsyncTopics topics() {
        return new AsyncTopics();
    }

    public CompletableFuture<AsyncTopics> later() {
        return CompletableFuture.completedFuture(new AsyncTopics());
    }

    public CompletableFuture<AsyncTopics> gone(String failure) {
        return CompletableFuture.failedFuture(new IllegalStateException(failure));
    }

    @SmartAsync
    public AsyncTopics open() {
        throw new IllegalStateException("closed");
    }

    @Override
    public String toString() {
        return "cluster";
    }
}
