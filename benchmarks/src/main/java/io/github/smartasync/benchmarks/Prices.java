package io.github.smartasync.benchmarks;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

/** The source of all benchmarks. It does no work, so that what is measured is the way to it. */
@SmartAsync
public class Prices {

    private final Price price = new Price(100);
    private final CompletableFuture<Price> known = CompletableFuture.completedFuture(price);

    /** An async method whose result is there already. */
    public CompletableFuture<Price> priceOf(int sku) {
        return known;
    }

    /** A blocking method that returns at once. */
    public Price read(int sku) {
        return price;
    }
}
