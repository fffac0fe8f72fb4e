package goldens.published_class;

import io.github.smartasync.SmartAsync;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Searches. */
@SmartAsync(kind = SmartAsync.Kind.CLASS, sync = "Search", failsWith = IOException.class, syncExtends = Base.class)
public class AsyncSearch implements AutoCloseable {

    /**
     * Finds texts asynchronously.
     *
     * @param operations what to do
     * @return a future of the texts
     */
    public CompletableFuture<List<String>> find(String operations) {
        return CompletableFuture.completedFuture(List.of(operations));
    }

    public CompletableFuture<Integer> countAsync(String service) {
        return CompletableFuture.completedFuture(service.length());
    }

    /** Leads to another, which is a class, too. */
    public AsyncIndex index(String runtime) {
        return new AsyncIndex();
    }

    @SmartAsync
    public static CompletableFuture<String> version() {
        return CompletableFuture.completedFuture("1");
    }

    @Override
    public void close() {}

    @Override
    public String toString() {
        return "search";
    }
}
