package io.github.smartasync.runtime.internal.await;

import io.github.smartasync.runtime.internal.Operation;
import io.github.smartasync.runtime.internal.offload.WorkFuture;
import io.github.smartasync.runtime.internal.offload.YieldingFuture;
import io.github.smartasync.runtime.internal.timer.Deadline;
import io.github.smartasync.runtime.internal.timer.Expiry;
import io.github.smartasync.runtime.internal.timer.Limit;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * A future of an async view that follows what its source returned, passes cancellation on to it, and may have a limit.
 *
 * <p>The source ends it through a {@link Relay}, and whoever empties the relay first decides: the source, or the limit,
 * or the user who completes or cancels this. Whatever ends it takes its entry off the timer and leaves nothing on a
 * {@code CompletableFuture} that may never complete.
 */
final class AdoptedFuture extends WorkFuture<Object> implements Expiry {

    private final Operation operation;
    private final @Nullable Future<?> work;
    private final Relay relay;

    /** The source, if it is a future of ours that has not ended yet. */
    private volatile @Nullable YieldingFuture<?> ours;

    private @Nullable DetachableCopy tap;

    /** Written once, maybe after this has ended: see {@link #limit()}. */
    private volatile @Nullable Deadline deadline;

    /**
     * A future that is to follow the source.
     *
     * @param work what cancellation passes on to, if there is anything
     * @param relay what is to end this, and has no target yet
     */
    AdoptedFuture(Operation operation, @Nullable Future<?> work, Object source, Relay relay) {
        this.operation = operation;
        this.work = work;
        this.relay = relay;
        this.ours = source instanceof YieldingFuture<?> itself ? itself : null;
        relay.set(this);
    }

    @Override
    protected @Nullable YieldingFuture<?> followed() {
        return ours;
    }

    @Override
    protected String ownOperation() {
        return operation.name();
    }

    void follow(DetachableCopy source) {
        tap = source;
        source.relayTo(relay);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the relay ends this
    void follow(CompletionStage<?> source) {
        source.handle(relay);
    }

    /** Sets the operation's limit, if it has one; a runtime that cannot keep it ends the future instead. */
    void limit() {
        if (operation.timeoutNanos() == 0 || isDone()) {
            return;
        }
        try {
            Deadline entry = operation.core().timer().schedule(operation.timeoutNanos(), this);
            deadline = entry;
            if (isDone()) {
                entry.cancel();
            }
        } catch (Throwable noTimer) {
            endBy(noTimer);
        }
    }

    @Override
    public void expired() {
        endBy(Limit.exceeded(
                operation.name(),
                operation.timeoutNanos(),
                work == null ? "Its work goes on" : "Its future is being cancelled"));
    }

    @Override
    public void closed() {
        endBy(new CancellationException(
                operation.name() + " was cancelled, because its SmartAsyncRuntime was closed."));
    }

    private void endBy(Throwable outcome) {
        if (relay.empty()) {
            endSource();
            awaitLateResult();
            release();
            endWithFailure(operation.translated(outcome));
        }
    }

    /** What the source ends this with: the original failure, or the one that callers see. */
    Throwable translated(Throwable original) {
        return operation.translated(original);
    }

    /** Nothing, if the relay was empty: then the source has ended, or somebody else has ended it. */
    @Override
    protected void endWork() {
        if (relay.empty()) {
            endSource();
            awaitLateResult();
        }
        release();
    }

    /** Dependents of the source and of this future must not hold up each other, so each group has a thread. */
    private void endSource() {
        Future<?> source = work;
        if (source != null) {
            operation.core().onOwnThread(() -> CancelAttempt.cancel(source));
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean decided = relay.empty();
        release();
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (decided) {
            if (work != null) {
                CancelAttempt.cancel(work);
            }
            awaitLateResult();
        }
        return cancelled;
    }

    /** For a source that was tapped. Others deliver to the relay. Not in the constructor: the result may be there already. */
    private void awaitLateResult() {
        DetachableCopy followed = tap;
        if (followed != null && operation.core().lateResults() != null) {
            operation.core().onOwnThread(() -> LateEnd.attach(operation, followed.source()));
        }
    }

    private void release() {
        ours = null;
        relay.empty();
        DetachableCopy followed = tap;
        if (followed != null) {
            followed.detach();
        }
        Deadline entry = deadline;
        if (entry != null) {
            entry.cancel();
        }
    }
}
