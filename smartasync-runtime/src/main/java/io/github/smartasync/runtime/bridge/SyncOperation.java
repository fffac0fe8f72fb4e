package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.CallerTrace;
import io.github.smartasync.runtime.internal.Operation;
import io.github.smartasync.runtime.internal.await.Awaiting;
import io.github.smartasync.runtime.internal.await.Thrown;
import io.github.smartasync.runtime.internal.caller.CallerGate;
import io.github.smartasync.runtime.internal.caller.CallerJudge;
import io.github.smartasync.runtime.internal.failure.CallerTraces;
import io.github.smartasync.runtime.internal.stream.Streaming;
import io.github.smartasync.runtime.internal.stream.SubscribedFuture;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a method that blocks calls of its operation: check, then call, then await. Thread-safe. */
@SuppressWarnings("exports") // the annotations of JSpecify are for those who have them
public abstract sealed class SyncOperation permits ViewOperation {

    private static final Object PENDING = new Object();

    final Operation operation;

    final boolean traces;

    /** For a sync view only. */
    private final @Nullable CallerGate gate;

    /** Null until it is needed. Whoever does not see what another thread has put here makes the same again. */
    private @Nullable Awaiting awaiting;

    /** In the same way. */
    private @Nullable Streaming streaming;

    private boolean failedBefore;

    SyncOperation(Operation operation, @Nullable CallerGate gate) {
        this.operation = operation;
        this.traces = operation.core().callerTraces();
        this.gate = gate;
    }

    /**
     * Checks that the calling thread may block, before the source is called. Returns this operation.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if it must not
     */
    public final SyncOperation checkCaller() {
        if (!CallerJudge.isOrdinary(Thread.currentThread())) {
            gate().check();
        }
        return this;
    }

    /**
     * Waits for a stage and returns its value. If it fails, this throws the original exception; a checked one that the
     * operation does not declare comes inside a {@code CompletionException}.
     *
     * @throws io.github.smartasync.runtime.CallTimeoutException if the operation's limit passes first
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted first; an
     *     {@code InterruptedException} if the operation declares that
     * @throws NullPointerException if the stage is null; the message names the operation
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // null instead of a stage is the source's mistake, and is told
    public final <T extends @Nullable Object> T awaitStage(CompletionStage<? extends T> stage) {
        if (stage != null && stage.getClass() == CompletableFuture.class) {
            return await((CompletableFuture<? extends T>) stage);
        }
        Object value = awaiting().stage(stage);
        if (value instanceof Thrown thrown) {
            throw thrown.at(traces ? new CallerTrace(CallerTraces.message(operation.name())) : null);
        }
        return (T) value;
    }

    /** Like {@link #awaitStage}, for methods that declare a {@code CompletableFuture}. */
    @SuppressWarnings({"unchecked", "NullAway"}) // as above
    public final <T extends @Nullable Object> T await(CompletableFuture<? extends T> future) {
        Object value = now((CompletableFuture<Object>) future);
        if (value == PENDING) {
            value = awaiting().stage(future);
            if (value instanceof Thrown thrown) {
                throw thrown.at(traces ? new CallerTrace(CallerTraces.message(operation.name())) : null);
            }
        }
        return (T) value;
    }

    /** Like {@link #awaitStage}, for a plain future. */
    @SuppressWarnings({"unchecked", "NullAway"}) // as above
    public final <T extends @Nullable Object> T awaitFuture(Future<? extends T> future) {
        Object value = awaiting().future(future);
        if (value instanceof Thrown thrown) {
            throw thrown.at(traces ? new CallerTrace(CallerTraces.message(operation.name())) : null);
        }
        return (T) value;
    }

    /**
     * Throws what callers are to see of what has ended a call, with the trace of the caller if it was made elsewhere. Only for
     * operations whose failures are translated: all of their calls end with it. Never returns.
     */
    public final RuntimeException thrown(Throwable failure) {
        throw awaiting()
                .translated(failure)
                .at(traces ? new CallerTrace(CallerTraces.message(operation.name())) : null);
    }

    /**
     * Subscribes to a publisher and returns its values as a stream, which pulls them as they are needed. It is ordered and
     * sequential, and is to be closed, which cancels the subscription. The limit of the operation is that between two values.
     *
     * @throws NullPointerException if there is no publisher, naming the operation
     */
    @SuppressWarnings("NullAway") // null instead of a publisher is the source's mistake, and is told
    public final <T> Stream<T> stream(Flow.Publisher<? extends T> publisher) {
        Streaming made = streaming;
        if (made == null) {
            made = new Streaming(operation, gate());
            streaming = made;
        }
        return made.stream(publisher);
    }

    /** Waits for all values of a publisher, exactly as {@link #await} waits for a future of them. */
    public final <T> List<T> awaitAll(Flow.Publisher<? extends T> publisher) {
        return await(SubscribedFuture.ofAll(operation.name(), publisher));
    }

    /**
     * Waits for the first value of a publisher, in every respect as {@link #await} does; null if there is none. What comes
     * after it is not waited for: the subscription is cancelled.
     */
    @SuppressWarnings("NullAway") // the type argument says whether values may be null, not whether there is one
    public final <T extends @Nullable Object> T awaitFirst(Flow.Publisher<? extends T> publisher) {
        return await(SubscribedFuture.ofFirst(operation.name(), publisher));
    }

    /**
     * What the source returned, if it is there.
     *
     * @param kind what it should be, for the message: {@code Mono}
     * @throws NullPointerException if it is null, naming the operation
     */
    public final <S> S returned(@Nullable S result, String kind) {
        if (result == null) {
            throw Bridge.nothingReturned(operation.name(), kind);
        }
        return result;
    }

    /**
     * What a method that returns a primitive has waited for.
     *
     * @throws NullPointerException if it is null, naming the operation
     */
    @SuppressWarnings("exports") // the annotations of JSpecify are for those who have them
    public final <T> T present(@Nullable T value) {
        if (value == null) {
            throw new NullPointerException(
                    operation.name() + " has no value, but its view returns a primitive, which cannot be null");
        }
        return value;
    }

    final CallerGate gate() {
        return Objects.requireNonNull(gate, "an async view asks nobody");
    }

    final Awaiting awaiting() {
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
