package goldens.view_names;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync(sync = "Prices", async = "AsyncPrices")
public class PriceService {
    public CompletableFuture<String> price() {
        return CompletableFuture.completedFuture("1");
    }

    @Override
    public String toString() {
        return "service";
    }
}
