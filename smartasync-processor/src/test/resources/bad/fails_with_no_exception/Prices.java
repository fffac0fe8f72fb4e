package bad.fails_with_no_exception;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync(
        failsWith = String.class) // [error]
public interface Prices {
    CompletableFuture<String> currency();
}
