package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.internal.Operation;
import io.github.smartasync.runtime.internal.await.Awaiting;
import io.github.smartasync.runtime.internal.context.CallerGate;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;

/** One method of a sync view: check, then call, then await. Thread-safe. */
public final class SyncOperation {

    private static final Object PENDING = new Object();

    private final CallerGate gate;
    private final Awaiting awaiting;

    SyncOperation(Operation operation, CallerGate gate) {
        this.gate = gate;
        this.awaiting = new Awaiting(operation);
    }

    /**
     * Checks that the calling thread may block, before the source is touched.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if it must not
     */
    public void checkCaller() {
        gate.check();
    }

    /**
     * Waits for a stage and returns what it holds; rethrows the original exception of a failure, a checked one that the
     * operation does not declare inside a {@code CompletionException}.
     *
     * @throws io.github.smartasync.runtime.CallTimeoutException if the operation's limit passes first
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted first; an
     *     {@code InterruptedException} if the operation declares that
     * @throws NullPointerException if there is no stage, naming the operation
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // null instead of a stage is the source's mistake, and is told
    public <T> T await(CompletionStage<? extends T> stage) {
        if (stage != null && stage.getClass() == CompletableFuture.class) {
            Object value = now((CompletableFuture<Object>) stage);
            if (value != PENDING) {
                return (T) value;
            }
        }
        return (T) awaiting.stage(stage);
    }

    /** Waits for a plain future and returns what it holds, in every respect as {@link #await} does. */
    @SuppressWarnings({"unchecked", "NullAway"}) // as above
    public <T> T awaitFuture(Future<? extends T> future) {
        return (T) awaiting.future(future);
    }

    /** The fast path: a result that is there, without anything thrown or allocated. */
    private static Object now(CompletableFuture<Object> future) {
        try {
            return future.isCompletedExceptionally() ? PENDING : future.getNow(PENDING);
        } catch (CompletionException | CancellationException failedMeanwhile) {
            return PENDING;
        }
    }
}
