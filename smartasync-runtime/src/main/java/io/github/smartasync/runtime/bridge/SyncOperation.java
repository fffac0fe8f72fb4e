package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.internal.Operation;
import io.github.smartasync.runtime.internal.await.Awaiting;
import io.github.smartasync.runtime.internal.caller.CallerGate;
import io.github.smartasync.runtime.internal.caller.CallerJudge;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** One method of a sync view: check, then call, then await. Thread-safe. */
public final class SyncOperation {

    private static final Object PENDING = new Object();

    private final CallerGate gate;
    private final Operation operation;

    /** Null until it is needed. Whoever does not see what another thread has put here makes the same again. */
    private @Nullable Awaiting awaiting;

    private boolean failedBefore;

    SyncOperation(Operation operation, CallerGate gate) {
        this.gate = gate;
        this.operation = operation;
    }

    /**
     * Checks that the calling thread may block, before the source is touched.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if it must not
     */
    public void checkCaller() {
        if (!CallerJudge.isOrdinary(Thread.currentThread())) {
            gate.check();
        }
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
            return await((CompletableFuture<? extends T>) stage);
        }
        return (T) awaiting().stage(stage);
    }

    /** As for any stage; what generated code calls for methods that declare a {@code CompletableFuture}. */
    @SuppressWarnings({"unchecked", "NullAway"}) // as above
    public <T> T await(CompletableFuture<? extends T> future) {
        Object value = now((CompletableFuture<Object>) future);
        return (T) (value != PENDING ? value : awaiting().stage(future));
    }

    /** Waits for a plain future and returns what it holds, in every respect as {@link #await} does. */
    @SuppressWarnings({"unchecked", "NullAway"}) // as above
    public <T> T awaitFuture(Future<? extends T> future) {
        return (T) awaiting().future(future);
    }

    private Awaiting awaiting() {
        Awaiting made = awaiting;
        if (made == null) {
            made = new Awaiting(operation);
            awaiting = made;
        }
        return made;
    }

    /**
     * The fast path: a result that is there, without anything allocated. Asking first whether the future has failed saves
     * an exception if it has, and reads it twice if not; so that is only done where a call has failed before.
     */
    private Object now(CompletableFuture<Object> future) {
        try {
            return failedBefore && future.isCompletedExceptionally() ? PENDING : future.getNow(PENDING);
        } catch (RuntimeException failedOrNoFuture) {
            failedBefore = true;
            return PENDING;
        }
    }
}
