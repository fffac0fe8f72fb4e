package goldens.replaced_comments;

import io.github.smartasync.SmartAsync;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@SmartAsync(syncExtends = Prices.class)
public class PriceService {

    /**
     * Asks for a price asynchronously.
     *
     * @param sku the article
     * @return a future that completes exceptionally if there is no such article
     */
    public CompletableFuture<Integer> price(String sku) {
        return CompletableFuture.completedFuture(1);
    }

    /**
     * Asks for prices.
     *
     * @param skus the articles
     * @return a future of the prices
     */
    public <T extends CharSequence> CompletableFuture<List<Integer>> prices(List<T> skus) {
        return CompletableFuture.completedFuture(List.of());
    }

    /** Loads all prices again, asynchronously. */
    public CompletableFuture<Void> refreshAsync() {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public String toString() {
        return "service";
    }
}
