package bad.unresolvable_type_in_a_future;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public interface Prices {
    String currency();

    CompletableFuture<Country> country(); // [error]
}
