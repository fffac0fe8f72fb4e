package io.github.smartasync.runtime.internal.offload;

import io.github.smartasync.runtime.internal.record.CallEnd;
import io.github.smartasync.runtime.internal.record.RecordedOffload;
import io.github.smartasync.runtime.internal.timer.Deadline;
import io.github.smartasync.runtime.spi.ContextCarrier.Captured;
import org.jspecify.annotations.Nullable;

/** What only some calls have; apart from the task, so that the others do not pay for it. */
final class TaskAttachments {

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
    void ended(CallEnd outcome) {
        Deadline entry = deadline;
        if (entry != null) {
            entry.cancel();
        }
        if (recorded != null) {
            recorded.ended(outcome);
        }
    }
}
