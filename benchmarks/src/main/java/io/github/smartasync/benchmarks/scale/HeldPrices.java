package io.github.smartasync.benchmarks.scale;

import io.github.smartasync.benchmarks.Price;
import io.github.smartasync.benchmarks.Prices;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** Prices that come when they are let go: one future for each call, and reads that wait. */
final class HeldPrices extends Prices {

    private CompletableFuture<?>[] futures = {};
    private CountDownLatch held = new CountDownLatch(0);

    /**
     * Gets ready for so many calls; to be called before them, by the thread that makes or starts them.
     *
     * @param holdReads whether reads wait too; else they return at once
     */
    void expect(int calls, boolean holdReads) {
        CompletableFuture<?>[] expected = new CompletableFuture<?>[calls];
        for (int i = 0; i < calls; i++) {
            expected[i] = new CompletableFuture<Price>();
        }
        futures = expected;
        held = new CountDownLatch(holdReads ? 1 : 0);
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
