package io.github.smartasync.runtime.internal.offload;

import io.github.smartasync.runtime.internal.thread.InterruptFlag;
import io.github.smartasync.runtime.internal.timer.Deadline;
import io.github.smartasync.runtime.internal.timer.DeadlineTimer;
import io.github.smartasync.runtime.internal.timer.Expiry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Runs a task in place of waiting for it: everything that the calling thread has to run itself before it waits, because nobody
 * else may ever be free to. The wait of a sync view cancels what it waits for when it ends early. So when its limit passes, or a
 * call around it is interrupted, the method is interrupted, and what was waited for is cancelled.
 *
 * <p>An interrupt of a call around it reaches that call and not the method: it comes when the method has returned.
 */
public final class RunByWaiter implements Expiry {

    private final Task<?> task;
    private final CompletableFuture<?> awaited;
    private final Executor handOver;

    private RunByWaiter(Task<?> task, CompletableFuture<?> awaited, Executor handOver) {
        this.task = task;
        this.awaited = awaited;
        this.handOver = handOver;
    }

    /**
     * For a wait of a sync view: what is run may be interrupted, and is then cancelled. Runs nothing that must not be, where
     * there is a limit, and nothing on an interrupted thread or where no limit can be kept.
     *
     * @param awaited what is waited for
     * @param limitNanos how long; 0 for as long as it takes
     * @param timer keeps the limit; may be null if there is none
     * @param handOver runs what ends calls
     * @return how much of the limit is left; 0 if there is none
     * @throws LimitPassed if nothing is; what is waited for may have ended by that
     * @throws Interrupted if a call around this one was interrupted; what is waited for may have ended by that
     */
    public static long ofView(
            YieldingFuture<?> awaited, long limitNanos, @Nullable DeadlineTimer timer, Executor handOver)
            throws LimitPassed, Interrupted {
        Thread thread = Thread.currentThread();
        long left = limitNanos;
        Task<?> task = next(awaited, null, true);
        while (task != null && !(task.abandons() && timer != null)) {
            left = new RunByWaiter(task, awaited, handOver).run(thread, left, timer);
            task = next(awaited, task, true);
        }
        return left;
    }

    /**
     * For a wait on the future itself: whatever interrupts the thread, the methods are none of its business, and go on.
     *
     * @param interruptibly whether an interrupt ends the wait; then nothing more is run
     */
    public static void ofFuture(YieldingFuture<?> awaited, boolean interruptibly) {
        Thread thread = Thread.currentThread();
        Task<?> task = next(awaited, null, interruptibly);
        while (task != null) {
            shielded(task, thread, () -> {});
            task = next(awaited, task, interruptibly);
        }
    }

    /** What the calling thread has to run next; null if nothing, or if the one before would not start. */
    private static @Nullable Task<?> next(YieldingFuture<?> awaited, @Nullable Task<?> before, boolean interruptibly) {
        Task<?> task = awaited.toRunHere();
        return task == before || (interruptibly && InterruptFlag.of(Thread.currentThread())) ? null : task;
    }

    private long run(Thread thread, long limitNanos, @Nullable DeadlineTimer timer) throws LimitPassed, Interrupted {
        long start = System.nanoTime();
        Deadline deadline = null;
        if (timer != null) {
            try {
                deadline = timer.schedule(limitNanos, this);
            } catch (Throwable noTimer) {
                return limitNanos;
            }
        }
        try {
            shielded(task, thread, this::expired);
        } finally {
            if (deadline != null) {
                deadline.cancel();
            }
        }
        if (Thread.interrupted()) {
            throw new Interrupted();
        }
        if (timer == null) {
            return 0;
        }
        long left = limitNanos - (System.nanoTime() - start);
        if (left <= 0) {
            throw new LimitPassed();
        }
        return left;
    }

    /**
     * Runs a task on the calling thread, which is given, while the calls around it, and the flag of the thread, are kept
     * from its method.
     *
     * @param interrupted what else is done, by whoever interrupts one of those calls
     */
    static void shielded(Task<?> task, Thread thread, Runnable interrupted) {
        InterruptibleCall.Shield shield = new InterruptibleCall.Shield(interrupted);
        List<Task<?>> around = new ArrayList<>();
        for (Task<?> each : task.executor().runningOn(thread)) {
            if (each.shield(shield, thread)) {
                around.add(each);
            }
        }
        boolean flag = Thread.interrupted();
        try {
            task.run();
        } finally {
            for (Task<?> each : around) {
                each.unshield(shield, thread);
            }
            if (flag) {
                InterruptFlag.set(thread);
            }
        }
    }

    /** The interrupt comes first: what depends on the futures may block. */
    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // what depends on it does no more than cancel
    public void expired() {
        if (!task.abandons()) {
            task.interruptMethod();
        }
        if (awaited == task) {
            task.cancel(true);
        } else {
            awaited.whenComplete((value, failure) -> cancelTaskElsewhere());
            awaited.cancel(true);
        }
    }

    /** What else depends on the awaited future may wait for the task. */
    private void cancelTaskElsewhere() {
        try {
            handOver.execute(() -> task.cancel(true));
        } catch (Throwable noThread) {
            task.cancel(true);
        }
    }

    /** Closing a runtime ends what it runs, but no wait. */
    @Override
    public void closed() {}

    /** The limit passed during the run. */
    public static final class LimitPassed extends TimeoutException {

        private static final long serialVersionUID = 1L;
    }

    /** A call around the wait was interrupted during the run. */
    public static final class Interrupted extends InterruptedException {

        private static final long serialVersionUID = 1L;
    }
}
