package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.internal.offload.Offloading;
import io.github.smartasync.runtime.internal.offload.Task;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One call of a blocking method that runs on an executor: the future and the task in one object. Generated code extends
 * it once per method. It has no accessible fields, so that a parameter of any name can be used in {@link #call()}.
 *
 * <p>{@link #cancel cancel(true)} interrupts the method while it runs, and nothing else; a method that has not started
 * never will, and leaves the queue. Completing the future by hand does the same, but never interrupts.
 *
 * <p>Dependents run on the thread that completes the future: the executor's, after the method has returned and the
 * caller's context is taken off; the canceller's; or a daemon thread of the runtime after a timeout or when the runtime is
 * closed. Added to a completed future, they run where they are added; and a thread that waits for the future may run them
 * when it wakes, as with every {@code CompletableFuture}. {@code Async} dependents without an executor run on
 * the executor of the call. Waiting for this future, or for one derived from it, on a thread of a bounded executor of the
 * runtime gives up the place there for the time of the wait.
 */
@SuppressWarnings("exports") // the superclass is the machinery, and nobody is to name it
public abstract class OffloadedCall<T extends @Nullable Object> extends Task<T> {

    /** A call of the operation, not yet submitted. */
    protected OffloadedCall(AsyncOperation operation) {
        super(operation.offloading());
    }

    OffloadedCall(Offloading offloading) {
        super(offloading);
    }

    /** Makes the call of the source. Runs on the executor. */
    @Override
    protected abstract @Nullable T call() throws Throwable;

    /** Hands the call to the executor; never throws. Called once. */
    public final CompletableFuture<T> submit() {
        begin();
        return this;
    }
}
