package bad.failing_method_has_errors;

import io.github.smartasync.SmartAsync;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

@SmartAsync(failsWith = IOException.class)
public interface Prices {
    String name();

    CompletableFuture<String, String> all(); // [error]
}
