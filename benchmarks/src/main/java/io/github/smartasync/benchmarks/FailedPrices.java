package io.github.smartasync.benchmarks;

import java.util.concurrent.CompletableFuture;

/** Prices that cannot be had. */
public final class FailedPrices extends Prices {

    private final CompletableFuture<Price> known = CompletableFuture.failedFuture(new Sold());
    private final boolean anew;

    /**
     * Failures of one kind.
     *
     * @param anew whether each call fails with an exception of its own; else all fail with one
     */
    public FailedPrices(boolean anew) {
        this.anew = anew;
    }

    @Override
    public CompletableFuture<Price> priceOf(int sku) {
        return anew ? CompletableFuture.failedFuture(new Sold()) : known;
    }

    /** Has no stack trace of its own, so that only those are measured that the ways of waiting make. */
    public static final class Sold extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Sold() {
            super("sold", null, true, false);
        }
    }
}
