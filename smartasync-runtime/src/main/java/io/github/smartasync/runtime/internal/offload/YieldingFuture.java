package io.github.smartasync.runtime.internal.offload;

import io.github.smartasync.runtime.internal.offload.Dependent.WeakParent;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A future of ours. A thread that waits for it, or for a future derived from it, gives up its place in its bounded executor for
 * that time. If the wait has no limit, the thread first runs itself what no other thread may ever be free to run.
 */
public abstract class YieldingFuture<T extends @Nullable Object> extends CompletableFuture<T> {

    /** A future that has not ended. */
    protected YieldingFuture() {}

    /**
     * The task that the calling thread has to run itself instead of waiting for this future; null if there is none. It is a task
     * that must end before this future does, has not started, and is queued on a user's executor for which the thread is
     * working: no other thread may ever be free to run it. Tasks on executors of ours are never run this way; for them there is
     * {@link Place#leave()}.
     */
    public final @Nullable Task<?> toRunHere() {
        // A loop: futures of ours may follow one another in their thousands.
        YieldingFuture<?> at = this;
        Task<?> task = null;
        while (at != null && task == null) {
            task = at.ownToRunHere();
            at = at.followed();
        }
        return task;
    }

    /** As {@link #toRunHere()}, without looking at {@link #followed}. */
    protected @Nullable Task<?> ownToRunHere() {
        return null;
    }

    /** The future of ours that must end before this one does; null if there is none. */
    protected @Nullable YieldingFuture<?> followed() {
        return null;
    }

    /** The operation whose call this is, or that it derives from; empty if it is none. */
    public final String operation() {
        YieldingFuture<?> at = this;
        String operation = "";
        while (at != null && operation.isEmpty()) {
            operation = at.ownOperation();
            at = at.followed();
        }
        return operation;
    }

    /** As {@link #operation()}, without what this derives from. */
    protected String ownOperation() {
        return "";
    }

    @Override
    public final T join() {
        if (!isDone()) {
            runWhatOthersCannot(false);
            try {
                Place.awaitWithout(this, 0, false);
            } catch (InterruptedException | TimeoutException neitherWasAskedFor) {
                throw new AssertionError(neitherWasAskedFor);
            }
        }
        return super.join();
    }

    @Override
    public final T get() throws InterruptedException, ExecutionException {
        if (!isDone()) {
            runWhatOthersCannot(true);
            try {
                awaitWithoutPlace(0);
            } catch (TimeoutException noneWasAskedFor) {
                throw new AssertionError(noneWasAskedFor);
            }
        }
        return super.get();
    }

    @Override
    public final T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        long nanos = unit.toNanos(timeout);
        // No task is run here: it could outlast the limit.
        return !isDone() && nanos > 0 && awaitWithoutPlace(nanos) ? super.get() : super.get(timeout, unit);
    }

    /** Looks first whether there is anything, because a program's first wait would load three classes for it. */
    private void runWhatOthersCannot(boolean interruptibly) {
        if (toRunHere() != null) {
            RunByWaiter.ofFuture(this, interruptibly);
        }
    }

    /** A result that is there wins over the limit, and over an interrupt. The flag then stays set. */
    private boolean awaitWithoutPlace(long nanos) throws InterruptedException, TimeoutException {
        try {
            return Place.awaitWithout(this, nanos, true);
        } catch (InterruptedException interrupted) {
            if (!isDone()) {
                throw interrupted;
            }
            Thread.currentThread().interrupt();
        } catch (TimeoutException limitPassed) {
            if (!isDone()) {
                throw limitPassed;
            }
        }
        return true;
    }

    /** A new future. Waits for it give up their places, too. */
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return Dependent.of(new WeakParent(null, this));
    }
}
