package io.github.smartasync.benchmarks.contenders;

import io.github.smartasync.benchmarks.Price;
import io.github.smartasync.benchmarks.Prices;
import io.github.smartasync.benchmarks.PricesSync;
import io.github.smartasync.runtime.CallerContext;
import java.util.concurrent.CompletionException;

/** The facade that does by hand what a generated one does: it asks whether the caller may block, and unwraps failures. */
public final class CheckingFacade implements PricesSync {

    private final Prices prices;

    /** A facade before the source. */
    public CheckingFacade(Prices prices) {
        this.prices = prices;
    }

    @Override
    public Price priceOf(int sku) {
        checkCaller();
        try {
            return prices.priceOf(sku).join();
        } catch (CompletionException failure) {
            throw unwrapped(failure);
        }
    }

    @Override
    public Price read(int sku) {
        checkCaller();
        return prices.read(sku);
    }

    private static void checkCaller() {
        CallerContext caller = CallerContext.current();
        if (!caller.mayBlock()) {
            throw new IllegalStateException("This thread must not block: " + caller.sign());
        }
    }

    private static RuntimeException unwrapped(CompletionException failure) {
        return failure.getCause() instanceof RuntimeException original ? original : failure;
    }
}
