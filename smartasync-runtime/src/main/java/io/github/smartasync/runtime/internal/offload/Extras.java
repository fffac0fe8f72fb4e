package io.github.smartasync.runtime.internal.offload;

import io.github.smartasync.runtime.internal.record.Outcome;
import io.github.smartasync.runtime.internal.record.RecordedOffload;
import io.github.smartasync.runtime.internal.timer.Deadline;
import io.github.smartasync.runtime.spi.ContextCarrier.Captured;
import org.jspecify.annotations.Nullable;

/** What only some calls have; apart from the task, so that the others do not pay for it. */
final class Extras {

    /** What is carried from the caller. */
    final Captured @Nullable [] captured;

    private final @Nullable Deadline deadline;
    private final @Nullable RecordedOffload recorded;

    private Extras(Captured @Nullable [] captured, @Nullable Deadline deadline, @Nullable RecordedOffload recorded) {
        this.captured = captured;
        this.deadline = deadline;
        this.recorded = recorded;
    }

    /** The extras of a call; null if it has none. */
    static @Nullable Extras of(
            Captured @Nullable [] captured, @Nullable Deadline deadline, @Nullable RecordedOffload recorded) {
        return captured == null && deadline == null && recorded == null
                ? null
                : new Extras(captured, deadline, recorded);
    }

    void started() {
        if (recorded != null) {
            recorded.started();
        }
    }

    /** Takes the call out of the timer and writes what was recorded; a second time does nothing. */
    void ended(Outcome outcome) {
        if (deadline != null) {
            deadline.cancel();
        }
        if (recorded != null) {
            recorded.ended(outcome);
        }
    }
}
