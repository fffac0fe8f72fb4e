package io.github.smartasync.benchmarks.contenders;

import io.github.smartasync.benchmarks.Price;
import io.github.smartasync.benchmarks.Prices;
import io.github.smartasync.benchmarks.PricesSync;

/** The facade that everybody writes first: {@code join()}, and nothing else. */
public final class JoiningFacade implements PricesSync {

    private final Prices prices;

    /** A facade before the source. */
    public JoiningFacade(Prices prices) {
        this.prices = prices;
    }

    @Override
    public Price priceOf(int sku) {
        return prices.priceOf(sku).join();
    }

    @Override
    public Price read(int sku) {
        return prices.read(sku);
    }
}
