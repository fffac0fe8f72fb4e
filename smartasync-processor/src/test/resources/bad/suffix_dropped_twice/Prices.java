package bad.suffix_dropped_twice;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public interface Prices {
    String currency();

    String country();

    CompletableFuture<Integer> countryAsync(); // [SA020]
}
