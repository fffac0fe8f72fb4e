package io.github.smartasync.benchmarks.guide;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.smartasync.SmartAsync;
import io.github.smartasync.benchmarks.Price;
import io.github.smartasync.benchmarks.PricesAsync;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

// snippet:cache
/** Asks for each price once, even if many callers want it at the same time, and remembers it for a minute. */
@SmartAsync
public class CachedPrices {

    private final AsyncLoadingCache<Integer, Price> cache;

    /** Gets prices from an async view. It does not matter whether the source behind that blocks. */
    public CachedPrices(PricesAsync prices) {
        cache = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(Duration.ofMinutes(1))
                .buildAsync((sku, executor) -> prices.priceOf(sku));
    }

    /** The price. Many callers may share its future, so a caller that gives up must not cancel it for the others. */
    @SmartAsync(abandon = true)
    public CompletableFuture<Price> priceOf(int sku) {
        return cache.get(sku);
    }
}
// end:cache
