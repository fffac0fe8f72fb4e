package io.github.smartasync.runtime.internal.await;

import io.github.smartasync.runtime.CallInterruptedException;
import io.github.smartasync.runtime.PendingCallException;
import io.github.smartasync.runtime.internal.Operation;
import io.github.smartasync.runtime.internal.RuntimeCore;
import io.github.smartasync.runtime.internal.failure.Failures;
import io.github.smartasync.runtime.internal.offload.RunByWaiter;
import io.github.smartasync.runtime.internal.offload.YieldingFuture;
import io.github.smartasync.runtime.internal.record.RecordedWait;
import io.github.smartasync.runtime.internal.record.Recorder;
import io.github.smartasync.runtime.internal.timer.Limit;
import io.github.smartasync.runtime.spi.CallOutcome;
import io.github.smartasync.runtime.spi.OperationListener;
import io.github.smartasync.runtime.spi.PendingPolicy;
import io.github.smartasync.runtime.spi.PendingPolicy.Action;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * How a sync view waits, on the calling thread, for what its source returned.
 *
 * <p><b>Waiting.</b> Without a limit, {@code get()} of the future itself: it parks a virtual thread, compensates in a
 * ForkJoinPool, allocates one node and takes it off again. Its price is that a thread which wakes in {@code get()}
 * helps to run what else depends on the future. A {@link DetachableCopy} of our own would keep strangers off the caller, but costs
 * five more objects per wait; so it is used only where it is needed anyway: with a limit, which would be none if a
 * stranger's dependent could hold the caller up, and for minimal stages. Subclasses of {@code CompletableFuture} other than
 * ours may keep their state elsewhere, so they are only used by their public methods. A stage that is no future is waited for
 * through one {@link Relay}, emptied when the wait ends.
 *
 * <p>A waiter that has to run what it waits for itself, on a thread of the user's executor, does so for as long as the wait
 * may take: then the method is interrupted. One that must not be interrupted is waited for instead, where there is a limit.
 *
 * <p><b>The end of a wait.</b> A result that is there wins: over an interrupt, whose flag then stays set, and over the
 * limit. Otherwise whoever wins {@code cancel} on the source decides: if the source ended first after all, what it holds
 * is returned, so that no resource in it is lost. Dependents of the source that run because of that cancellation
 * run on the caller, as with any {@code cancel}; they do not see the interrupt flag.
 */
public final class Awaiting {

    private final Operation described;
    private final String operation;
    private final long limitNanos;
    private final boolean abandon;
    private final Results results;
    private final RuntimeCore core;
    private final @Nullable OperationListener listener;
    private final @Nullable PendingPolicy pending;

    /** For one operation of one view. */
    public Awaiting(Operation operation) {
        this(operation, operation.core().pendingPolicy());
    }

    private Awaiting(Operation operation, @Nullable PendingPolicy pending) {
        this.described = operation;
        this.operation = operation.name();
        this.limitNanos = operation.timeoutNanos();
        this.abandon = operation.abandon();
        this.results = new Results(operation);
        this.core = operation.core();
        this.listener = operation.listener();
        this.pending = pending;
    }

    /** For an operation of the runtime itself, which always waits. */
    public static Awaiting always(Operation operation) {
        return new Awaiting(operation, null);
    }

    /** Waits for any stage and returns or throws what it holds. */
    public @Nullable Object stage(@Nullable CompletionStage<?> stage) {
        if (stage == null) {
            throw nothingToAwait();
        }
        if (stage instanceof CompletableFuture<?> future
                && (Stages.isPlain(stage) || stage instanceof YieldingFuture)) {
            return tappable(future);
        }
        if (stage instanceof CompletableFuture<?> minimal && Stages.isMinimal(stage)) {
            DetachableCopy tap = new DetachableCopy(minimal);
            return tapped(tap, tap.ended(), null, minimal);
        }
        CompletableFuture<?> future = Stages.asFuture(stage);
        Future<?> work = stage instanceof Future<?> itself ? itself : future;
        if (future == null) {
            return relayed(stage, work);
        }
        return work == future && Stages.isPlain(future) ? tappable(future) : await(future, future, work, stage);
    }

    /** Waits for any future and returns or throws what it holds. */
    public @Nullable Object future(@Nullable Future<?> future) {
        if (future == null) {
            throw nothingToAwait();
        }
        return future instanceof CompletionStage<?> stage ? stage(stage) : await(future, future, future, future);
    }

    /** What is thrown for what has ended a call whose failures are translated. */
    public Thrown translated(Throwable failure) {
        return results.translated(failure);
    }

    private @Nullable Object tappable(CompletableFuture<?> future) {
        return limitNanos == 0 || future.isDone()
                ? await(future, future, future, future)
                : tapped(new DetachableCopy(future), future, future, future);
    }

    private @Nullable Object tapped(
            DetachableCopy tap, Future<?> readable, @Nullable Future<?> work, CompletionStage<?> source) {
        try {
            return await(tap.ended(), readable, work, source);
        } finally {
            tap.detach();
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what depends on the stage ends through the relay
    private @Nullable Object relayed(CompletionStage<?> stage, @Nullable Future<?> work) {
        CompletableFuture<Object> end = new CompletableFuture<>();
        Relay relay = new Relay(end, core);
        try {
            stage.handle(relay);
            return await(end, end, work, stage);
        } finally {
            relay.empty();
        }
    }

    /**
     * Waits if need be.
     *
     * @param end what to wait for
     * @param readable what then holds the result
     * @param work what to cancel when the wait ends early; null if there is nothing
     * @param source what may still deliver something then
     */
    private @Nullable Object await(Future<?> end, Future<?> readable, @Nullable Future<?> work, Object source) {
        if (!readable.isDone()) {
            if (pending != null && !mayWait(pending.decide(source, operation))) {
                return null;
            }
            block(end, readable, work, source);
        }
        return results.of(readable);
    }

    /** Whether to wait; if not, the call returns null. */
    private boolean mayWait(Action action) {
        return switch (action) {
            case WAIT -> true;
            case RETURN_NULL -> false;
            case FAIL ->
                throw new PendingCallException(
                        operation + " is not complete yet, and the pending policy of its runtime"
                                + " does not let a sync view wait for it. The future stays pending. To get it, call the async view.");
        };
    }

    /** Returns only if there is a result. */
    private void block(Future<?> end, Future<?> readable, @Nullable Future<?> work, Object source) {
        RecordedWait recorded = Recorder.waiting(operation, listener);
        InterruptedException interrupt = null;
        boolean early = false;
        boolean cut = false;
        try {
            Blocking.await(end, readable, limitNanos, abandon ? null : core);
        } catch (InterruptedException interrupted) {
            early = true;
            cut = interrupted instanceof RunByWaiter.Interrupted;
            interrupt = interrupted;
        } catch (TimeoutException limitPassed) {
            early = true;
            cut = limitPassed instanceof RunByWaiter.LimitPassed;
        }
        CancelAttempt ending =
                early && !abandon && (cut || !readable.isDone()) ? CancelAttempt.cancel(work) : CancelAttempt.ABANDONED;
        boolean ended = !early || (!ending.cancelled() && readable.isDone());
        if (recorded != null) {
            recorded.ended(
                    ended
                            ? Results.outcomeOf(readable)
                            : interrupt == null ? CallOutcome.TIMED_OUT : CallOutcome.INTERRUPTED);
        }
        if (!ended) {
            LateEnd.attach(described, source);
            throw interrupt == null ? timedOut(ending) : interrupted(interrupt, ending);
        }
        if (interrupt != null) {
            Thread.currentThread().interrupt();
        }
    }

    private RuntimeException timedOut(CancelAttempt ending) {
        return ending.addTo(Limit.exceeded(operation, limitNanos, ending.told()));
    }

    private RuntimeException interrupted(InterruptedException interrupt, CancelAttempt ending) {
        if (results.declares(interrupt)) {
            throw Failures.<RuntimeException>rethrow(ending.addTo(interrupt));
        }
        Thread.currentThread().interrupt();
        return ending.addTo(new CallInterruptedException(
                "The thread was interrupted while it waited for " + operation + ". " + ending.told() + ".", interrupt));
    }

    private NullPointerException nothingToAwait() {
        return new NullPointerException(operation + " returned null instead of a future");
    }
}
