package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.internal.Operation;
import io.github.smartasync.runtime.internal.offload.Offloading;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** One method of an async view: call, then adopt the future, or offload the call. Thread-safe. */
public final class AsyncOperation {

    private final Operation operation;
    private final @Nullable Offloading offloading;

    AsyncOperation(Operation operation, @Nullable Offloading offloading) {
        this.operation = operation;
        this.offloading = offloading;
    }

    /** What calls need that run on an executor; fails if the runtime has no executor of the operation's name. */
    Offloading offloading() {
        if (offloading == null) {
            throw new IllegalStateException(operation.name() + " names an executor that its runtime does not have");
        }
        return offloading;
    }

    /** Hands a stage through as a future. */
    @SuppressWarnings("unchecked")
    public <T> CompletableFuture<T> adopt(CompletionStage<? extends T> stage) {
        return (CompletableFuture<T>) stage.toCompletableFuture();
    }

    /** Waits for a plain future on the executor. */
    public <T> CompletableFuture<T> adoptFuture(Future<? extends T> future) {
        return new OffloadedCall<T>(this) {
            @Override
            protected T call() throws Exception {
                return future.get();
            }
        }.submit();
    }

    /** A future that has failed, for a source that threw instead of returning a future. */
    public <T> CompletableFuture<T> failed(Throwable failure) {
        return CompletableFuture.failedFuture(failure);
    }

    @Override
    public String toString() {
        return operation.name();
    }
}
