package io.github.smartasync.runtime.internal.offload;

import io.github.smartasync.runtime.internal.record.RecordedOffload;
import io.github.smartasync.runtime.internal.timer.Deadline;
import io.github.smartasync.runtime.internal.timer.Expiry;
import io.github.smartasync.runtime.internal.timer.Limit;
import io.github.smartasync.runtime.spi.CallOutcome;
import io.github.smartasync.runtime.spi.ContextCarrier.Captured;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** The future of a {@link Task}, with all the ways in which it can end before its method does. */
abstract class TaskFuture<T extends @Nullable Object> extends InterruptibleCall<T> implements Expiry {

    final Offloading offloading;

    /** The caller's context class loader; null once it is no longer needed. */
    @Nullable
    ClassLoader loader;

    @Nullable
    TaskAttachments attachments;

    TaskFuture(Offloading offloading) {
        this.offloading = offloading;
    }

    /** Takes the task out of its executor's queue, because it never starts. */
    abstract void leaveQueue();

    /** Called when the future ends before its method has started. Never throws. */
    void turnedAway() {}

    /**
     * Whether the method is only a wait of ours and no user code: then nothing of it may be left when the future has
     * ended.
     */
    protected boolean isOnlyWait() {
        return false;
    }

    /** Whether the method must not be interrupted. */
    final boolean abandons() {
        return offloading.abandon();
    }

    /**
     * Ends the future. If the method has not started, it never starts, and the task leaves the queue. If it is running, it is
     * interrupted if the argument says so and the operation does not abandon.
     */
    @Override
    public final boolean cancel(boolean mayInterruptIfRunning) {
        if (!isDone()) {
            boolean claimed = endWork(mayInterruptIfRunning || isOnlyWait());
            end(new CancellationException(), CallOutcome.CANCELLED, claimed);
        }
        return isCancelled();
    }

    /** The limit has passed. */
    @Override
    public final void expired() {
        if (!isDone()) {
            String where = (started() ? "It was still running on " : "It had not been started by ")
                    + offloading.executor().description();
            endByUs(Limit.exceeded(offloading.name(), offloading.timeoutNanos(), where), CallOutcome.TIMED_OUT);
        }
    }

    /** The timer was closed, so the runtime is closing. */
    @Override
    public final void closed() {
        endByClose();
    }

    final void endByClose() {
        if (!isDone()) {
            String message = offloading.name() + " was cancelled, because its SmartAsyncRuntime was closed.";
            endByUs(new CancellationException(message), CallOutcome.CANCELLED);
        }
    }

    /** What the caller does itself, it sees as it is; what we do may be translated. */
    private void endByUs(Throwable failure, CallOutcome outcome) {
        boolean claimed = endWork(true);
        end(offloading.translated(failure), outcome, claimed);
    }

    private void end(Throwable failure, CallOutcome outcome, boolean claimed) {
        letGo(outcome);
        endWithFailure(failure);
        if (claimed) {
            turnedAway();
        }
    }

    /** Makes sure that the method never starts. False if it has started, or somebody has kept it from starting before. */
    final boolean claim() {
        if (!keepFromStarting()) {
            return false;
        }
        loader = null;
        return true;
    }

    /**
     * Takes the call out of the timer and writes its record. Called by whoever ends the future; a second call does no
     * harm.
     */
    final void letGo(CallOutcome outcome) {
        TaskAttachments left = attachments;
        if (left != null) {
            attachments = null;
            left.ended(outcome);
        }
    }

    /**
     * If the method has not started, it never starts, and the task leaves the queue. If it is running, it is
     * interrupted.
     */
    @Override
    protected final void endWork() {
        endWork(true);
        letGo(CallOutcome.CANCELLED);
    }

    /** Returns whether this call keeps the method from starting. */
    private boolean endWork(boolean interrupt) {
        boolean claimed = claim();
        if (claimed) {
            leaveQueue();
        } else if (interrupt && !offloading.abandon()) {
            interruptMethod();
        }
        return claimed;
    }

    /** What a call needs that others do not; null if nothing. */
    static @Nullable TaskAttachments attached(
            Captured @Nullable [] captured, boolean limited, @Nullable RecordedOffload recorded) {
        return captured == null && !limited && recorded == null ? null : new TaskAttachments(captured, recorded);
    }

    /** What only some calls need. It is separate from the task, so that other calls do not pay for it. */
    static final class TaskAttachments {

        /** The caller's context. */
        final Captured @Nullable [] captured;

        private final @Nullable RecordedOffload recorded;

        /** Set before the task is handed over; by then it may have passed. */
        @Nullable
        Deadline deadline;

        private TaskAttachments(Captured @Nullable [] captured, @Nullable RecordedOffload recorded) {
            this.captured = captured;
            this.recorded = recorded;
        }

        void started() {
            if (recorded != null) {
                recorded.started();
            }
        }

        /** The method has ended, on the calling thread. */
        void ran(@Nullable Throwable failure) {
            if (recorded != null) {
                recorded.ran(failure);
            }
        }

        /** Takes the call out of the timer and writes its record. A second call does nothing. */
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
