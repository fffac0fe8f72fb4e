package io.github.smartasync.benchmarks.guide;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.smartasync.SmartAsync;
import io.github.smartasync.benchmarks.Price;
import io.github.smartasync.benchmarks.PricesAsync;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

// snippet:cache
/** Asks for each price once, however many want it at the same time, and remembers it for a minute. */
@SmartAsync
public class CachedPrices {

    private final AsyncLoadingCache<Integer, Price> cache;

    /** Prices from a source, of which it does not matter whether it blocks. */
    public CachedPrices(PricesAsync prices) {
        cache = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(Duration.ofMinutes(1))
                .buildAsync((sku, executor) -> prices.priceOf(sku));
    }

    /** The price, which many callers may share. So one who gives up must not cancel it for the others: it abandons. */
    @SmartAsync(abandon = true)
    public CompletableFuture<Price> priceOf(int sku) {
        return cache.get(sku);
    }
}
// end:cache
