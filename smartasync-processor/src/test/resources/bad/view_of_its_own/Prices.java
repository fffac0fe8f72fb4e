package bad.view_of_its_own;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public interface Prices {
    String currency();

    default PricesSync blocking() { // [SA017]
        return PricesSync.of(this);
    }

    CompletableFuture<PricesAsync> later(); // [SA017]
}
