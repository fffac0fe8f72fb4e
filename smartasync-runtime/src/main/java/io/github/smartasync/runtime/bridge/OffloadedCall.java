package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.internal.offload.Offloading;
import io.github.smartasync.runtime.internal.offload.Task;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One call of a blocking method that runs on an executor: the future and the task in one object. Generated code extends
 * it once for each method. It has no accessible fields, so {@link #call()} can use a parameter of any name.
 *
 * <p>{@link #cancel cancel(true)} interrupts the method while it runs, and nothing else. If the method has not started, it
 * never starts, and the call leaves the queue. Whatever else ends the future from outside does the same: {@code complete},
 * {@code completeExceptionally}, {@code completeAsync}, {@code orTimeout}, {@code completeOnTimeout} and {@code obtrude…}.
 *
 * <p>Dependents run on the thread that completes the future. That is a thread of the executor, after the method has returned
 * and the caller's context is removed. Or it is the thread that cancels. After a timeout, or when the runtime is closed, it
 * is a daemon thread of the runtime. As with every {@code CompletableFuture}, a dependent that is added to a completed future
 * runs at once where it is added, and a thread that waits for the future may run dependents when it wakes. {@code Async}
 * dependents without an executor run on the executor of the call.
 *
 * <p>If a thread of a bounded executor of the runtime waits for this future, or for one derived from it, it gives up its
 * place there while it waits.
 */
@SuppressWarnings("exports") // the superclass is the machinery, and nobody is to name it
public abstract class OffloadedCall<T extends @Nullable Object> extends Task<T> {

    /** A call of the operation that is not submitted yet. */
    protected OffloadedCall(AsyncOperation operation) {
        super(operation.offloading());
    }

    OffloadedCall(Offloading offloading) {
        super(offloading);
    }

    /** Makes the call of the source. Runs on the executor. */
    @Override
    protected abstract @Nullable T call() throws Throwable;

    /** Gives the call to the executor. Never throws. Called once. */
    public final CompletableFuture<T> submit() {
        begin();
        return this;
    }
}
