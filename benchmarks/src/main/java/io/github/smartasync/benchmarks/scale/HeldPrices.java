package io.github.smartasync.benchmarks.scale;

import io.github.smartasync.benchmarks.Price;
import io.github.smartasync.benchmarks.Prices;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** Prices that come when they are let go: one future for each call, and reads that wait. */
final class HeldPrices extends Prices {

    private final CompletableFuture<?>[] futures;
    private final CountDownLatch held;

    /**
     * Prices for so many calls.
     *
     * @param holdReads whether reads wait too; else they return at once
     */
    HeldPrices(int calls, boolean holdReads) {
        this.futures = new CompletableFuture<?>[calls];
        for (int i = 0; i < calls; i++) {
            futures[i] = new CompletableFuture<Price>();
        }
        this.held = new CountDownLatch(holdReads ? 1 : 0);
    }

    @Override
    @SuppressWarnings("unchecked") // all of them are
    public CompletableFuture<Price> priceOf(int sku) {
        return (CompletableFuture<Price>) futures[sku];
    }

    @Override
    public Price read(int sku) {
        try {
            held.await();
        } catch (InterruptedException interrupt) {
            throw new IllegalStateException(interrupt);
        }
        return super.read(sku);
    }

    void letGo() {
        Price price = super.read(0);
        held.countDown();
        for (CompletableFuture<?> future : futures) {
            complete(future, price);
        }
    }

    @SuppressWarnings("unchecked") // as above
    private static void complete(CompletableFuture<?> future, Price price) {
        ((CompletableFuture<Price>) future).complete(price);
    }
}
