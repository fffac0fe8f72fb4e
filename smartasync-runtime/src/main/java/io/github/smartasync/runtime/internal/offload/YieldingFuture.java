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
     * A task that has to run before this ends, has not started, and that nobody but the calling thread may ever be free to
     * run; null if there is none.
     */
    protected abstract @Nullable Task<?> toRunHere();

    @Override
    public final T join() {
        if (isDone()) {
            return super.join();
        }
        Places.runWhatIsAwaited(this, false);
        Place place = Places.leave();
        try {
            return super.join();
        } finally {
            Places.comeBack(place);
        }
    }

    @Override
    public final T get() throws InterruptedException, ExecutionException {
        if (isDone()) {
            return super.get();
        }
        Places.runWhatIsAwaited(this, true);
        Place place = Places.leave();
        try {
            return super.get();
        } finally {
            Places.comeBack(place);
        }
    }

    @Override
    public final T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        if (isDone()) {
            return super.get(timeout, unit);
        }
        Place place = Places.leave(); // running it in place could outlast the limit
        try {
            return super.get(timeout, unit);
        } finally {
            Places.comeBack(place);
        }
    }

    /** A future whose waits give up their place as those of this one do. */
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new Dependent<>(new Origin(null, this));
    }
}
