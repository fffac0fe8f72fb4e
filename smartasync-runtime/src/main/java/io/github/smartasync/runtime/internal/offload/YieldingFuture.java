package io.github.smartasync.runtime.internal.offload;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A future of ours. A thread that waits for it gives up its place in its bounded executor for that time; and without a
 * limit, it first runs what it waits for itself where nobody else may ever be free to.
 */
abstract class YieldingFuture<T extends @Nullable Object> extends CompletableFuture<T> {

    @Override
    public final T join() {
        if (isDone()) {
            return super.join();
        }
        Place place = Places.prepareToWaitFor(this);
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
        Place place = Places.prepareToWaitFor(this);
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
}
