package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.internal.await.CancelAttempt;
import io.github.smartasync.runtime.internal.await.EndedFuture;
import io.github.smartasync.runtime.internal.failure.Failures;
import io.github.smartasync.runtime.internal.offload.Offloading;
import io.github.smartasync.runtime.internal.offload.Place;
import io.github.smartasync.runtime.internal.offload.Task;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Waits on a thread of the executor for a plain future, which offers no other way to learn of its end. On an executor of ours
 * the wait takes no place.
 */
final class FutureWait<T extends @Nullable Object> extends Task<T> {

    private final Future<? extends T> future;

    private FutureWait(Offloading offloading, Future<? extends T> future) {
        super(offloading.interruptible());
        this.future = future;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what depends on the wait does no more than cancel
    static <T> CompletableFuture<T> of(Offloading offloading, Future<? extends T> future, boolean abandon)
            throws ExecutionException {
        if (future.isDone()) {
            return CompletableFuture.completedFuture(EndedFuture.get(future));
        }
        FutureWait<T> wait = new FutureWait<>(offloading, future);
        if (!abandon) {
            wait.whenComplete(new Cancellation(future));
        }
        wait.begin();
        return wait;
    }

    /** Whatever ends this future ends the wait, even with {@code abandon}. */
    @Override
    protected boolean isOnlyWait() {
        return true;
    }

    /** Waits without counting, and does not come back to run: then the only thing left is to end this. */
    @Override
    @SuppressWarnings("UnusedVariable") // the place is not wanted any more
    protected @Nullable T call() throws Throwable {
        Place.leave();
        try {
            return future.get();
        } catch (ExecutionException failure) {
            throw Failures.unwrap(failure);
        }
    }

    /** When nobody waits for the future any more, because of cancellation or a limit, it is cancelled. */
    private record Cancellation(Future<?> future) implements BiConsumer<Object, Throwable> {
        @Override
        public void accept(Object value, Throwable failure) {
            if (!future.isDone()) {
                CancelAttempt.cancel(future);
            }
        }
    }
}
