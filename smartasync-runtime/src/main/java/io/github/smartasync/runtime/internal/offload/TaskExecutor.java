package io.github.smartasync.runtime.internal.offload;

import io.github.smartasync.runtime.ExecutorState;
import io.github.smartasync.runtime.internal.carry.Carriers;
import io.github.smartasync.runtime.internal.offload.Dependent.WeakParent;
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
 * Where tasks run: an executor of ours or a user's. Knows every task from its submission to its end, so that closing
 * can end them all. Locks guard lists and counters for some tens of nanoseconds; no code of a user, no start of a thread and
 * no completion ever runs under one.
 *
 * <p>As an {@link Executor} it runs dependents that a user asked to run asynchronously without naming an executor.
 */
public abstract sealed class TaskExecutor implements Executor permits OwnExecutor, UserExecutor {

    static final String CLOSED = "its SmartAsyncRuntime is closed";

    private static final int TRIES_BEFORE_PARKING = 200;

    final ReentrantLock lock = new ReentrantLock();
    /** Signalled when this is closed and becomes empty. */
    final Condition emptied = lock.newCondition();

    private final String name;
    private final Offloading plain;
    private final ExecutorGroup group;
    /** Whether only what runs already may still bring tasks. Written under the lock. */
    private volatile boolean closed;
    /** Whether nothing may. */
    private volatile boolean ended;

    TaskExecutor(String name, ExecutorGroup group) {
        this.name = name;
        this.group = group;
        this.plain = new Offloading("A dependent stage on " + name, this, 0, true, Carriers.NONE, null, null);
    }

    /** Takes the task, or ends it with a rejection; never throws what an executor throws. Called once for a task. */
    abstract void submit(Task<?> task);

    /** Lets go of a task that was not taken, or whose turn came after it had ended. */
    abstract void forget(Task<?> task);

    /** Lets go of a task that ended before it started, and takes it out of the queue. */
    abstract void dequeue(Task<?> task);

    /** Runs a task on the calling thread, which an executor has given to it. */
    abstract void run(Task<?> task);

    /** All tasks that have not ended, which are about to be. */
    abstract List<Task<?>> unfinished();

    /** Whether no task is left; called under the lock. */
    abstract boolean isEmpty();

    /** Whether a thread of the executor may run, in place, the task that it waits for. */
    abstract boolean lendsItsThreads();

    /** Whether the calling thread, which is given, runs a task of this executor just now, or dependents of one. */
    public abstract boolean runsOn(Thread caller);

    /** All tasks that run on the calling thread, which is given, one in place of another, if this lends its threads. */
    List<Task<?>> runningOn(Thread caller) {
        return List.of();
    }

    /** What dependents of the task remember of it. */
    abstract WeakParent parentOf(Task<?> task);

    /** What this is doing just now, under the name given. */
    public abstract ExecutorState state(String registered);

    /** How messages call this executor, with its kind. Calls nothing of the user's. */
    abstract String description();

    /** How messages call this executor. */
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

    /** Whether a task that comes from the calling thread is refused: what runs may make calls until the grace has passed. */
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

    /** Whether nothing is left here, now that this is closed. */
    public final boolean isLeftEmpty() {
        acquire();
        try {
            return isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** Takes no more tasks but those of what runs. */
    public final void close() {
        acquire();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
    }

    /** Waits, at most so long, until no task is left here, after this was closed. */
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
     * Ends every future whose task is left, and interrupts the methods.
     *
     * @param handOver where that is done
     * @return counted down for each future when it has ended and its dependents have run
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

    /** Takes the lock. */
    final void acquire() {
        acquire(lock);
    }

    /** Takes a lock that guards so little that trying again beats parking, whenever another core runs. */
    static void acquire(ReentrantLock lock) {
        for (int i = 0; i < TRIES_BEFORE_PARKING; i++) {
            if (lock.tryLock()) {
                return;
            }
            Thread.onSpinWait();
        }
        lock.lock();
    }

    /** Called under the lock whenever a task has left. */
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
     * Work that came through {@link TaskExecutor#execute}. It has no future that could tell whoever waits for it that it never ran: so it
     * is either refused at once, or it runs, if need be on the thread that turns it away.
     */
    private static final class RunnableTask extends Task<@Nullable Void> {

        private final Runnable work;

        /** Set by whoever comes first: who hands the work over, or who turns it away. */
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

        /** Whoever ends a future submits what depends on it, and is a stranger to who added that. */
        @Override
        boolean isBegunByCaller() {
            return false;
        }

        /** Why the work was turned away; null if it has run or will. Called once, by who has handed it over. */
        @Nullable
        Throwable rejection() {
            return settled.compareAndSet(false, true)
                    ? null
                    : handle((nothing, thrown) -> thrown).getNow(null);
        }

        /** Too late for an exception: what depends on the work would never end. */
        @Override
        void turnedAway() {
            if (!settled.compareAndSet(false, true)) {
                try {
                    work.run();
                } catch (Throwable failure) {
                    // Told to nobody, as when it runs in its turn.
                }
            }
        }
    }
}
