package goldens.translated;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

public interface Closeable extends AutoCloseable {
    @SmartAsync(translate = Others.Old.class)
    @SuppressWarnings("deprecation")
    CompletableFuture<String> inherited();

    @Override
    void close() throws OrderException;
}
