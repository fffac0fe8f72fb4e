package bad.single_without_a_stream;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public interface Prices {
    String currency();

    @SmartAsync(single = true) // [SA039]
    CompletableFuture<String> countries();
}
