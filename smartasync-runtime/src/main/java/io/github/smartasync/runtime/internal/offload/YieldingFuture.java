package io.github.smartasync.runtime.internal.offload;

import io.github.smartasync.runtime.internal.offload.Dependent.WeakParent;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A future of ours. A thread that waits for it, or for one that derives from it, gives up its place in its bounded executor
 * for that time; and without a limit, it first runs what it waits for itself where nobody else may ever be free to.
 */
public abstract class YieldingFuture<T extends @Nullable Object> extends CompletableFuture<T> {

    /** One that has not ended. */
    protected YieldingFuture() {}

    /**
     * What the calling thread has to run itself instead of waiting for this: a task of ours that has to end before this does
     * and has not started, if the thread works for the user's executor on which that task is queued, because nobody else may
     * ever be free to run it; null if there is none. A task on an executor of ours is never run in place; for those there is
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

    /** As {@link #toRunHere()}, without what {@link #followed} has to run. */
    protected @Nullable Task<?> ownToRunHere() {
        return null;
    }

    /** The future of ours that has to end before this does; null if there is none. */
    protected @Nullable YieldingFuture<?> followed() {
        return null;
    }

    @Override
    public final T join() {
        if (!isDone()) {
            RunByWaiter.ofFuture(this, false);
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
            RunByWaiter.ofFuture(this, true);
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
        // Nothing is run in place of waiting: it could outlast the limit.
        return !isDone() && nanos > 0 && awaitWithoutPlace(nanos) ? super.get() : super.get(timeout, unit);
    }

    /** A result that is there wins over an interrupt, whose flag then stays set, and over the limit. */
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

    /** A future whose waits give up their place as those of this one do. */
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new Dependent<>(new WeakParent(null, this));
    }
}
