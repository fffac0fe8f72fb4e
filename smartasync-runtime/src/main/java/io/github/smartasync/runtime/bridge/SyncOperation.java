package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.internal.Operation;
import io.github.smartasync.runtime.internal.context.CallerGate;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** One method of a sync view: check, then call, then await. Thread-safe. */
public final class SyncOperation {

    private final Operation operation;
    private final CallerGate gate;

    SyncOperation(Operation operation, CallerGate gate) {
        this.operation = operation;
        this.gate = gate;
    }

    /**
     * Checks that the calling thread may block, before the source is touched.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if it must not
     */
    public void checkCaller() {
        gate.check();
    }

    /** Waits for a stage and returns what it holds; rethrows the original exception of a failure. */
    public <T> T await(CompletionStage<? extends T> stage) {
        return awaitFuture(stage.toCompletableFuture());
    }

    /** Waits for a plain future and returns what it holds; rethrows the original exception of a failure. */
    public <T> T awaitFuture(Future<? extends T> future) {
        try {
            return future.get();
        } catch (ExecutionException failure) {
            throw SyncOperation.<RuntimeException>sneak(Objects.requireNonNull(failure.getCause()));
        } catch (InterruptedException interrupted) {
            throw new CompletionException(operation.name(), interrupted);
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // so that a checked one passes undeclared
    private static <X extends Throwable> X sneak(Throwable failure) throws X {
        throw (X) failure;
    }
}
