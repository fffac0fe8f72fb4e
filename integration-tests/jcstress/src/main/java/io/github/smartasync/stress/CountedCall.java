package io.github.smartasync.stress;

import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import java.util.concurrent.atomic.AtomicInteger;

/** An offloaded call that is run by hand and counts how often its method ran. */
final class CountedCall extends OffloadedCall<Integer> {

    private static final AsyncOperation OPERATION =
            Prices.operation().executor("manual").offloading();

    private final AtomicInteger runs = new AtomicInteger();
    private final Runnable task;

    CountedCall() {
        super(OPERATION);
        submit();
        task = ManualExecutor.submitted();
    }

    @Override
    protected Integer call() {
        runs.incrementAndGet();
        return Prices.PRICE;
    }

    /** Runs the task as the executor would. */
    void runTask() {
        task.run();
    }

    int runs() {
        return runs.get();
    }
}
