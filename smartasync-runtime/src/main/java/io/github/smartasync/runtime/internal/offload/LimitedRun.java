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
     * Runs everything that the calling thread has to run itself before it waits, unless it is something that must not be
     * interrupted, or the thread is interrupted, or no limit can be kept.
     *
     * @param awaited what is waited for
     * @return how much of the limit is left
     * @throws CutShort if nothing is; what is waited for may have ended by that
     */
    public static long ofWhatIsAwaited(Future<?> awaited, long limitNanos, DeadlineTimer timer) throws CutShort {
        long left = limitNanos;
        Task<?> before = null;
        Task<?> task = Places.toRunHere(awaited);
        while (task != null && task != before && !task.abandons() && !Flag.of(Thread.currentThread())) {
            left = of(task, awaited, left, timer);
            before = task;
            task = Places.toRunHere(awaited);
        }
        return left;
    }

    private static long of(Task<?> task, Future<?> awaited, long limitNanos, DeadlineTimer timer) throws CutShort {
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
