package io.github.smartasync.runtime.bridge;

import java.util.concurrent.CompletableFuture;

/**
 * One call of a blocking method that runs on an executor: the future and the task in one object. Generated code extends
 * it once per method. It has no accessible fields, so that a parameter of any name can be used in {@link #call()}.
 */
public abstract class OffloadedCall<T> extends CompletableFuture<T> implements Runnable {

    private final AsyncOperation operation;

    /** A call of the operation, not yet submitted. */
    protected OffloadedCall(AsyncOperation operation) {
        this.operation = operation;
    }

    /** Makes the call of the source. Runs on the executor. */
    protected abstract T call() throws Throwable;

    /** Hands the call to the executor; never throws. Called once. */
    public final CompletableFuture<T> submit() {
        try {
            operation.executor().execute(this);
        } catch (Throwable failure) {
            completeExceptionally(failure);
        }
        return this;
    }

    @Override
    public final void run() {
        try {
            complete(call());
        } catch (Throwable failure) {
            completeExceptionally(failure);
        }
    }
}
