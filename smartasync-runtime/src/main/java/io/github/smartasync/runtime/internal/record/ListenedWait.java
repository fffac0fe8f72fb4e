package io.github.smartasync.runtime.internal.record;

import io.github.smartasync.runtime.spi.CallOutcome;
import io.github.smartasync.runtime.spi.OperationListener;
import org.jspecify.annotations.Nullable;

/** Tells a listener of a wait, and the Flight Recorder if it records. */
final class ListenedWait implements RecordedWait {

    private final OperationListener listener;
    private final @Nullable RecordedWait recorded;
    private final long begunNanos = System.nanoTime();

    ListenedWait(OperationListener listener, @Nullable RecordedWait recorded) {
        this.listener = listener;
        this.recorded = recorded;
    }

    @Override
    public void ended(CallOutcome outcome) {
        long nanos = System.nanoTime() - begunNanos;
        if (recorded != null) {
            recorded.ended(outcome);
        }
        listener.waited(outcome, nanos);
    }
}
