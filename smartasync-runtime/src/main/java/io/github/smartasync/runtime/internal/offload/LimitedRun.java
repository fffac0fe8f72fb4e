package io.github.smartasync.runtime.internal.offload;

import io.github.smartasync.runtime.internal.timer.Deadline;
import io.github.smartasync.runtime.internal.timer.DeadlineTimer;
import io.github.smartasync.runtime.internal.timer.Expiry;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;

/**
 * Runs a task in place of waiting for it, where the wait has a limit: when it passes, the method is interrupted, and what
 * was waited for is cancelled, as at the end of any wait.
 */
public final class LimitedRun implements Expiry {

    private final Task<?> task;
    private final Future<?> awaited;

    private LimitedRun(Task<?> task, Future<?> awaited) {
        this.task = task;
        this.awaited = awaited;
    }

    /**
     * Runs the task on the calling thread, unless it is one that must not be interrupted or no limit can be kept.
     *
     * @param awaited what is waited for: the task, or what derives from it
     * @return how much of the limit is left
     * @throws CutShort if nothing is; the task, or what derives from it, may have ended by that
     */
    public static long of(Task<?> task, Future<?> awaited, long limitNanos, DeadlineTimer timer) throws CutShort {
        if (task.abandons()) {
            return limitNanos;
        }
        long start = System.nanoTime();
        Deadline deadline;
        try {
            deadline = timer.schedule(limitNanos, new LimitedRun(task, awaited));
        } catch (Throwable noTimer) {
            return limitNanos;
        }
        try {
            task.run();
        } finally {
            deadline.cancel();
        }
        long left = limitNanos - (System.nanoTime() - start);
        if (left <= 0) {
            throw new CutShort();
        }
        return left;
    }

    /** The interrupt comes first: what depends on the futures may block. */
    @Override
    public void expired() {
        task.interruptMethod();
        awaited.cancel(true);
        task.cancel(true);
    }

    /** Closing a runtime ends what it runs, but no wait. */
    @Override
    public void closed() {}

    /** The limit passed during the run. */
    public static final class CutShort extends TimeoutException {

        private static final long serialVersionUID = 1L;
    }
}
