package io.github.smartasync.threads;

import io.github.smartasync.runtime.BlockingRefusedException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** One call of a sync view on whatever thread it is run on. */
public final class Probe implements Runnable {

    private static final long PATIENCE_SECONDS = 60;

    private final PriceService source = new PriceService();
    private final PriceServiceSync view = PriceServiceSync.of(source);
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();

    /** Makes the call on the calling thread. Another run does nothing, even at the same time, as in a parallel stream. */
    @Override
    public void run() {
        if (!begun.compareAndSet(false, true)) {
            return;
        }
        Thread thread = Thread.currentThread();
        try {
            outcome.complete(new Outcome(thread, thread.getName(), view.priceOf("apple"), null, source.calls()));
        } catch (BlockingRefusedException refused) {
            outcome.complete(new Outcome(thread, thread.getName(), null, refused.getMessage(), source.calls()));
        } catch (Throwable failure) {
            outcome.completeExceptionally(failure);
        }
    }

    /** Waits until the call was made. */
    public Outcome await() throws InterruptedException, ExecutionException, TimeoutException {
        return outcome.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
