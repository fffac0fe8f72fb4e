package io.github.smartasync.runtime.internal.offload;

import io.github.smartasync.runtime.ExecutorState;
import io.github.smartasync.runtime.internal.carry.Carriers;
import io.github.smartasync.runtime.internal.offload.Dependent.WeakParent;
import io.github.smartasync.runtime.internal.thread.StackRoom;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Where tasks run: an executor of ours or a user's. It knows every task until it ends, so that closing can end them all. Locks
 * are held for tens of nanoseconds: under one, no user code runs, no thread starts and no future completes.
 *
 * <p>As an {@link Executor} it runs asynchronous dependents that name no executor.
 */
public abstract sealed class TaskExecutor implements Executor permits OwnExecutor, UserExecutor {

    static final String CLOSED = "its SmartAsyncRuntime is closed";

    private static final int TRIES_BEFORE_PARKING = 200;

    final ReentrantLock lock = new ReentrantLock();
    /** Signalled when the executor is closed and becomes empty. */
    final Condition emptied = lock.newCondition();

    private final String name;
    private final Offloading plain;
    private final ExecutorGroup group;
    /** Whether only running tasks may still submit others. Written under the lock. */
    private volatile boolean closed;
    /** Whether every task is refused. */
    private volatile boolean ended;

    TaskExecutor(String name, ExecutorGroup group) {
        this.name = name;
        this.group = group;
        this.plain =
                new Offloading("A dependent stage on " + name, this, 0, true, null, null, Carriers.NONE, null, null);
    }

    /** Takes the task, or ends it with a rejection. Does not throw what an executor throws. Called once for each task. */
    abstract void submit(Task<?> task);

    /** Forgets a task that was rejected, or that ended before its turn. */
    abstract void forget(Task<?> task);

    /** Forgets a task that ended before it started, and takes it out of the queue. */
    abstract void dequeue(Task<?> task);

    /** Runs a task on the calling thread, which belongs to the executor. */
    abstract void run(Task<?> task);

    /** All tasks that have not ended. The caller is about to end them. */
    abstract List<Task<?>> unfinished();

    /** Whether no task is left; called under the lock. */
    abstract boolean isEmpty();

    /** Whether a thread of the executor may run the task that it waits for. */
    abstract boolean lendsItsThreads();

    /** Whether the calling thread, which is given, is running a task of this executor, or dependents of one. */
    public abstract boolean runsOn(Thread caller);

    /** All tasks that run on the calling thread, which is given: one runs inside another if waiters run tasks. */
    List<Task<?>> runningOn(Thread caller) {
        return List.of();
    }

    /** What dependents remember of the task. */
    abstract WeakParent parentOf(Task<?> task);

    /** What the executor is doing now, under the given name. */
    public abstract ExecutorState state(String registered);

    /** The executor's name in messages, with its kind. Runs no user code. */
    abstract String description();

    /** The executor's name in messages. */
    final String name() {
        return name;
    }

    @Override
    public final void execute(Runnable work) {
        RunnableTask task = new RunnableTask(plain, work);
        task.begin();
        Throwable rejection = task.rejection();
        if (rejection != null) {
            throw new RejectedExecutionException(rejection.getMessage(), rejection);
        }
    }

    /** Whether a task of the calling thread is refused. Running tasks may still make calls until the grace has passed. */
    final boolean refuses() {
        return ended || (closed && !group.runsOn(Thread.currentThread()));
    }

    final boolean isClosed() {
        return closed;
    }

    /** Whether every task is refused. */
    final boolean hasEnded() {
        return ended;
    }

    /** Whether the executor is closed and has no task left. */
    public final boolean isLeftEmpty() {
        acquire();
        try {
            return isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** From now on, takes only tasks that running tasks submit. */
    public final void close() {
        acquire();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
    }

    /** Waits, after closing, until no task is left. Waits no longer than the given time. */
    public final void awaitEmpty(long nanos) throws InterruptedException {
        long remaining = nanos;
        if (!lock.tryLock(remaining, TimeUnit.NANOSECONDS)) {
            return;
        }
        try {
            while (!isEmpty() && remaining > 0) {
                remaining = emptied.awaitNanos(remaining);
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Ends the futures of all tasks that are left, and interrupts their methods.
     *
     * @param handOver where that happens
     * @return is counted down once for each future, when it has ended and its dependents have run
     */
    public final CountDownLatch endAll(Executor handOver) {
        ended = true;
        List<Task<?>> left = unfinished();
        CountDownLatch ending = new CountDownLatch(left.size());
        for (Task<?> task : left) {
            Runnable end = () -> {
                task.endByClose();
                ending.countDown();
            };
            try {
                handOver.execute(end);
            } catch (Throwable noThread) {
                end.run();
            }
        }
        return ending;
    }

    final void acquire() {
        acquire(lock);
    }

    /** Takes a lock that is held so briefly that trying again is faster than parking, if there is another core. */
    static void acquire(ReentrantLock lock) {
        StackRoom.forLock();
        for (int i = 0; i < TRIES_BEFORE_PARKING; i++) {
            if (lock.tryLock()) {
                return;
            }
            Thread.onSpinWait();
        }
        lock.lock();
    }

    /** Called under the lock when a task has left. */
    final void signalIfEmpty() {
        if (closed && isEmpty()) {
            emptied.signalAll();
        }
    }

    @Override
    public final String toString() {
        return name;
    }

    /**
     * Work that came through {@link TaskExecutor#execute}. It has no future that could fail if it never ran. So it is either
     * refused at once, or it runs: if need be on the thread that turns it away.
     */
    private static final class RunnableTask extends Task<@Nullable Void> {

        private final Runnable work;

        /** Set by the faster of two threads: one hands the work over, the other rejects it. */
        private final AtomicBoolean settled = new AtomicBoolean();

        RunnableTask(Offloading offloading, Runnable work) {
            super(offloading);
            this.work = work;
        }

        @Override
        protected @Nullable Void call() {
            work.run();
            return null;
        }

        /** The thread that ends a future submits its dependents. It is not the thread that added them. */
        @Override
        boolean isBegunByCaller() {
            return false;
        }

        /** Why the work was turned away; null if it has run or will. Called once, by the thread that handed it over. */
        @Nullable
        Throwable rejection() {
            return settled.compareAndSet(false, true)
                    ? null
                    : handle((nothing, thrown) -> thrown).getNow(null);
        }

        /** It is too late to throw: dependents of the work would never end. */
        @Override
        void turnedAway() {
            if (!settled.compareAndSet(false, true)) {
                try {
                    work.run();
                } catch (Throwable failure) {
                    // Nobody is told, as if it had run in its turn.
                }
            }
        }
    }
}
