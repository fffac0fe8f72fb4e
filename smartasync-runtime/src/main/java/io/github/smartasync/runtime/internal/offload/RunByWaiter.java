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
 * Runs tasks on the calling thread instead of waiting for them. This is for tasks that the caller has to run itself, because no
 * other thread may ever be free to run them. A sync view that stops waiting cancels what it waits for. So if its limit
 * passes, or a call around it is interrupted, the method is interrupted and the awaited future is cancelled.
 *
 * <p>An interrupt that is meant for a call around this one does not reach the method: it is sent when the method has returned.
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
     * For a wait of a sync view. The method may be interrupted, and is then cancelled. If there is a limit, methods that must
     * not be interrupted are not run. Nothing is run on an interrupted thread, or if no limit can be kept.
     *
     * @param awaited what is waited for
     * @param limitNanos how long to wait; 0 for as long as it takes
     * @param timer keeps the limit; may be null if there is no limit
     * @param handOver runs what ends calls
     * @return how much of the limit is left; 0 if there is none
     * @throws LimitPassed if nothing of the limit is left; the awaited future may have ended because of that
     * @throws Interrupted if a call around this one was interrupted; the awaited future may have ended because of that
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
     * For a wait on the future itself. An interrupt of the thread is not meant for the methods, so they go on.
     *
     * @param interruptibly whether an interrupt ends the wait; if so, nothing more is run after it
     */
    public static void ofFuture(YieldingFuture<?> awaited, boolean interruptibly) {
        Thread thread = Thread.currentThread();
        Task<?> task = next(awaited, null, interruptibly);
        while (task != null) {
            shielded(task, thread, () -> {});
            task = next(awaited, task, interruptibly);
        }
    }

    /** The task to run next on the calling thread; null if there is none, or if the one before did not start. */
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
     * Runs a task on the calling thread, which is given. Meanwhile interrupts of the calls around it are held back, and its
     * method does not see the flag that the thread had.
     *
     * @param interrupted what else to do if somebody interrupts one of those calls; runs on the interrupting thread
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

    /** Interrupts first: dependents of the futures may block. */
    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // the dependent only cancels
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

    /** On another thread: other dependents of the awaited future may be waiting for the task. */
    private void cancelTaskElsewhere() {
        try {
            handOver.execute(() -> task.cancel(true));
        } catch (Throwable noThread) {
            task.cancel(true);
        }
    }

    /** Closing a runtime ends the methods it runs, but no waits. */
    @Override
    public void closed() {}

    /** The limit passed while the task ran. */
    public static final class LimitPassed extends TimeoutException {

        private static final long serialVersionUID = 1L;
    }

    /** A call around the wait was interrupted while the task ran. */
    public static final class Interrupted extends InterruptedException {

        private static final long serialVersionUID = 1L;
    }
}
