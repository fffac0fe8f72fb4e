package io.github.smartasync.benchmarks;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Results that another thread brings as soon as the caller waits for them, and not before: so each call waits. That
 * thread never sleeps, so what is measured is one thread waking another while a core runs.
 */
public final class LatePrices extends Prices implements AutoCloseable {

    private final AtomicReference<@Nullable Asked> asked = new AtomicReference<>();
    private final Thread bringer = new Thread(this::bring, "bringer");
    private volatile boolean closed;

    /** Starts the thread that brings the results. */
    public LatePrices() {
        bringer.setDaemon(true);
        bringer.start();
    }

    @Override
    public CompletableFuture<Price> priceOf(int sku) {
        Asked now = new Asked(Thread.currentThread(), new CompletableFuture<>(), read(sku));
        asked.setRelease(now);
        return now.future;
    }

    private void bring() {
        while (!closed) {
            Asked now = asked.getAcquire();
            if (now != null && now.caller.getState() == Thread.State.WAITING) {
                asked.setPlain(null);
                now.future.complete(now.price);
            } else {
                Thread.onSpinWait();
            }
        }
    }

    @Override
    public void close() {
        closed = true;
    }

    private record Asked(Thread caller, CompletableFuture<Price> future, Price price) {}
}
