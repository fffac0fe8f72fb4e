package goldens.closeable;

import io.github.smartasync.SmartAsync;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Connection implements AutoCloseable {
    public CompletableFuture<String> query() {
        return CompletableFuture.completedFuture("row");
    }

    @Override
    public void close() throws IOException {}

    @Override
    public String toString() {
        return "connection";
    }
}
