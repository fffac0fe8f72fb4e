package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.internal.offload.Offloading;
import io.github.smartasync.runtime.internal.offload.Task;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One call of a blocking method that runs on an executor: the future and the task in one object.
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
final class OffloadedTask<T extends @Nullable Object> extends Task<T> {

    private final OffloadedCall<T> call;

    OffloadedTask(Offloading offloading, OffloadedCall<T> call) {
        super(offloading);
        this.call = call;
    }

    /** Here, so that the verifier does not load the interface of the call before this class. */
    static OffloadedTask<@Nullable Void> of(Offloading offloading, OffloadedRun call) {
        return new OffloadedTask<>(offloading, call);
    }

    /** Hands the call to the executor; never throws. Called once. */
    CompletableFuture<T> submit() {
        begin();
        return this;
    }

    @Override
    protected @Nullable T call() throws Throwable {
        return call.call();
    }
}
