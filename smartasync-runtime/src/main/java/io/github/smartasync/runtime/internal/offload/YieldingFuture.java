package io.github.smartasync.runtime.internal.offload;

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
        if (isDone()) {
            return super.join();
        }
        RunByWaiter.ofFuture(this, false);
        Place place = Place.leave();
        try {
            return super.join();
        } finally {
            Place.returnTo(place);
        }
    }

    @Override
    public final T get() throws InterruptedException, ExecutionException {
        if (isDone()) {
            return super.get();
        }
        RunByWaiter.ofFuture(this, true);
        Place place = Place.leave();
        try {
            return super.get();
        } finally {
            Place.returnTo(place);
        }
    }

    @Override
    public final T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        if (isDone()) {
            return super.get(timeout, unit);
        }
        Place place = Place.leave(); // running it in place could outlast the limit
        try {
            return super.get(timeout, unit);
        } finally {
            Place.returnTo(place);
        }
    }

    /** A future whose waits give up their place as those of this one do. */
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new Dependent<>(new WeakParent(null, this));
    }
}
