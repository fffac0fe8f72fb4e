package io.github.smartasync.stress;

import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.internal.timer.Expiry;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** An offloaded call that is run by hand and counts how often its method ran. */
final class CountedCall {

    private static final ViewOperation OPERATION =
            Prices.async().executor("manual").blocking().make();

    private final AtomicInteger runs = new AtomicInteger();
    private final CompletableFuture<Integer> future;
    private final Runnable task;

    CountedCall() {
        future = OPERATION.offload(() -> {
            runs.incrementAndGet();
            return Prices.PRICE;
        });
        task = ManualExecutor.submitted();
    }

    CompletableFuture<Integer> future() {
        return future;
    }

    /** Runs the task as the executor would. */
    void runTask() {
        task.run();
    }

    /** Ends the call as the timer does when its limit passes. */
    void expire() {
        ((Expiry) future).expired();
    }

    int runs() {
        return runs.get();
    }
}
