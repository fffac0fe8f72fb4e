package io.github.smartasync.benchmarks.contenders;

import io.github.smartasync.benchmarks.Price;
import io.github.smartasync.benchmarks.Prices;
import io.github.smartasync.benchmarks.PricesAsync;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** An asynchronous facade written by hand: passes futures on, and gives blocking calls to {@code supplyAsync}. */
public final class PassingFacade implements PricesAsync {

    private final Prices prices;
    private final Executor executor;

    /** A facade before the source, which gives its blocking method to the executor. */
    public PassingFacade(Prices prices, Executor executor) {
        this.prices = prices;
        this.executor = executor;
    }

    @Override
    public CompletableFuture<Price> priceOf(int sku) {
        return prices.priceOf(sku);
    }

    @Override
    public CompletableFuture<Price> read(int sku) {
        return CompletableFuture.supplyAsync(() -> prices.read(sku), executor);
    }
}
