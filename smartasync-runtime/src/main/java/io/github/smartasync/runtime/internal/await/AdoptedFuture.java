package io.github.smartasync.runtime.internal.await;

import io.github.smartasync.runtime.internal.Operation;
import io.github.smartasync.runtime.internal.offload.YieldingFuture;
import io.github.smartasync.runtime.internal.timer.Deadline;
import io.github.smartasync.runtime.internal.timer.Expiry;
import io.github.smartasync.runtime.internal.timer.Limit;
import java.util.Objects;
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
final class AdoptedFuture extends YieldingFuture<Object> implements Expiry {

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

    /** Neither what depends on the source nor what depends on this may hold up the other, so each has a thread. */
    private void endBy(Throwable outcome) {
        if (!relay.empty()) {
            return;
        }
        Future<?> source = work;
        if (source != null) {
            try {
                operation.core().handOver().execute(() -> CancelAttempt.cancel(source));
            } catch (Throwable noThread) {
                CancelAttempt.cancel(source);
            }
        }
        release();
        super.completeExceptionally(outcome);
    }

    @Override
    public boolean complete(Object value) {
        boolean decided = release();
        boolean completed = super.complete(value);
        endWork(decided);
        return completed;
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        Objects.requireNonNull(failure, "failure"); // before anything is let go of
        boolean decided = release();
        boolean completed = super.completeExceptionally(failure);
        endWork(decided);
        return completed;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean decided = release();
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        endWork(decided);
        return cancelled;
    }

    @Override
    public void obtrudeValue(Object value) {
        boolean decided = release();
        super.obtrudeValue(value);
        endWork(decided);
    }

    @Override
    public void obtrudeException(Throwable failure) {
        Objects.requireNonNull(failure, "failure"); // as above
        boolean decided = release();
        super.obtrudeException(failure);
        endWork(decided);
    }

    /** Lets go of the source; whether nothing had ended this before, so that whoever calls ends it. */
    private boolean release() {
        ours = null;
        boolean decided = relay.empty();
        DetachableCopy followed = tap;
        if (followed != null) {
            followed.detach();
        }
        Deadline entry = deadline;
        if (entry != null) {
            entry.cancel();
        }
        return decided;
    }

    /** However this ends, if not by its source: nobody is left who wants what the source still does. */
    private void endWork(boolean decided) {
        Future<?> source = work;
        if (decided && source != null) {
            CancelAttempt.cancel(source);
        }
    }
}
