package io.github.smartasync.benchmarks.guide;

import io.github.smartasync.benchmarks.Price;
import io.github.smartasync.benchmarks.PricesAsync;
import io.github.smartasync.runtime.Batch;
import io.github.smartasync.runtime.Batch.Outcome;
import java.time.Duration;
import java.util.List;

/** Asks for many prices. */
public final class Basket {

    private final PricesAsync prices;

    /** A basket with prices from a source. */
    public Basket(PricesAsync prices) {
        this.prices = prices;
    }

    /** All prices, or the exception of the first call that fails. */
    public List<Price> pricesOf(List<Integer> skus) {
        // snippet:batch
        return Batch.of(skus, prices::priceOf)
                .concurrency(16)
                .timeout(Duration.ofSeconds(2))
                .await();
        // end:batch
    }

    /** All outcomes, also those of calls that fail. */
    public List<Price> pricesKnownOf(List<Integer> skus) {
        // snippet:outcomes
        List<Outcome<Price>> outcomes =
                Batch.of(skus, prices::priceOf).concurrency(16).outcomes().await();
        // end:outcomes
        return outcomes.stream()
                .filter(Outcome::isReturned)
                .<Price>map(Outcome::value)
                .toList();
    }
}
