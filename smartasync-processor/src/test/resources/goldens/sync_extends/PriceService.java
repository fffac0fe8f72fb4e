package goldens.sync_extends;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync(syncExtends = Prices.class, sync = "BlockingPrices")
public class PriceService {
    public CompletableFuture<Integer> price(String sku) {
        return CompletableFuture.completedFuture(1);
    }

    @Override
    public String toString() {
        return "service";
    }
}
