package goldens.basic;

import io.github.smartasync.SmartAsync;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

// snippet:source
/** Knows prices. */
@SmartAsync
public class PriceService {

    /** Looks up the current price. */
    public CompletableFuture<Integer> priceOf(String sku) {
        return CompletableFuture.completedFuture(sku.length());
    }

    public CompletableFuture<Void> refreshAsync() {
        return CompletableFuture.completedFuture(null);
    }

    public List<Integer> history(String sku) throws SQLException {
        return List.of(sku.length());
    }

    @SmartAsync.Direct
    public String currency() {
        return "EUR";
    }

    @SmartAsync.Skip
    public void selfTest() {}

    // end:source
    @Override
    public String toString() {
        return "prices";
    }
}
