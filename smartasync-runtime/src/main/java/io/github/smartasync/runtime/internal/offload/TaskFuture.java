package io.github.smartasync.runtime.internal.offload;

import io.github.smartasync.runtime.internal.record.RecordedOffload;
import io.github.smartasync.runtime.internal.timer.Deadline;
import io.github.smartasync.runtime.internal.timer.Expiry;
import io.github.smartasync.runtime.internal.timer.Limit;
import io.github.smartasync.runtime.spi.CallOutcome;
import io.github.smartasync.runtime.spi.ContextCarrier.Captured;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** The future of a {@link Task}: every way in which it ends but the end of its method. */
abstract class TaskFuture<T extends @Nullable Object> extends InterruptibleCall<T> implements Expiry {

    final Offloading offloading;

    /** The caller's context class loader; null once it is of no more use. */
    @Nullable
    ClassLoader loader;

    @Nullable
    TaskAttachments attachments;

    TaskFuture(Offloading offloading) {
        this.offloading = offloading;
    }

    /** Takes the task, which never starts, out of its executor's queue. */
    abstract void leaveQueue();

    /** Called when the future has ended and the method never starts; never throws. */
    void turnedAway() {}

    /** Whether the method is no one's of the user, but only a wait of ours, of which nothing is left when this has ended. */
    protected boolean isOnlyWait() {
        return false;
    }

    /** Whether the method must not be interrupted. */
    final boolean abandons() {
        return offloading.abandon();
    }

    /**
     * Ends the future. A method that has not started never will, and leaves the queue; one that runs is interrupted if
     * asked for, unless the operation abandons.
     */
    @Override
    public final boolean cancel(boolean mayInterruptIfRunning) {
        if (!isDone()) {
            end(new CancellationException(), CallOutcome.CANCELLED, mayInterruptIfRunning || isOnlyWait());
        }
        return isCancelled();
    }

    /** The limit has passed. */
    @Override
    public final void expired() {
        if (!isDone()) {
            String where = (started() ? "It was still running on " : "It had not been started by ")
                    + offloading.executor().description();
            end(Limit.exceeded(offloading.name(), offloading.timeoutNanos(), where), CallOutcome.TIMED_OUT, true);
        }
    }

    /** The timer was closed, hence the runtime. */
    @Override
    public final void closed() {
        endByClose();
    }

    final void endByClose() {
        if (!isDone()) {
            String message = offloading.name() + " was cancelled, because its SmartAsyncRuntime was closed.";
            end(new CancellationException(message), CallOutcome.CANCELLED, true);
        }
    }

    private void end(Throwable failure, CallOutcome outcome, boolean interrupt) {
        boolean claimed = endWork(interrupt);
        letGo(outcome);
        endWithFailure(failure);
        if (claimed) {
            turnedAway();
        }
    }

    /** Makes sure that the method never starts; false if it has, or was kept from it before. */
    final boolean claim() {
        if (!keepFromStarting()) {
            return false;
        }
        loader = null;
        return true;
    }

    /** Whoever ends the future takes it out of the timer, and writes what was recorded; twice does no harm. */
    final void letGo(CallOutcome outcome) {
        TaskAttachments left = attachments;
        if (left != null) {
            attachments = null;
            left.ended(outcome);
        }
    }

    /** A method that has not started never will, and leaves the queue; one that runs is interrupted. */
    @Override
    protected final void endWork() {
        endWork(true);
        letGo(CallOutcome.CANCELLED);
    }

    /** Says whether the method never starts because of this. */
    private boolean endWork(boolean interrupt) {
        boolean claimed = claim();
        if (claimed) {
            leaveQueue();
        } else if (interrupt && !offloading.abandon()) {
            interruptMethod();
        }
        return claimed;
    }

    /** What only some calls have; apart from the task, so that the others do not pay for it. */
    static final class TaskAttachments {

        /** What is carried from the caller. */
        final Captured @Nullable [] captured;

        private final @Nullable RecordedOffload recorded;

        /** Set before the task is handed over, but maybe after it has passed. */
        @Nullable
        Deadline deadline;

        private TaskAttachments(Captured @Nullable [] captured, @Nullable RecordedOffload recorded) {
            this.captured = captured;
            this.recorded = recorded;
        }

        /** The extras of a call; null if it has none. */
        static @Nullable TaskAttachments of(
                Captured @Nullable [] captured, boolean limited, @Nullable RecordedOffload recorded) {
            return captured == null && !limited && recorded == null ? null : new TaskAttachments(captured, recorded);
        }

        void started() {
            if (recorded != null) {
                recorded.started();
            }
        }

        /** Takes the call out of the timer and writes what was recorded; a second time does nothing. */
        void ended(CallOutcome outcome) {
            Deadline entry = deadline;
            if (entry != null) {
                entry.cancel();
            }
            if (recorded != null) {
                recorded.ended(outcome);
            }
        }
    }
}
