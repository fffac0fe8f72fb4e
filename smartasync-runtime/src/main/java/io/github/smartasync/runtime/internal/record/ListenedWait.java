package io.github.smartasync.runtime.internal.record;

import io.github.smartasync.runtime.spi.CallOutcome;
import io.github.smartasync.runtime.spi.OperationListener;
import org.jspecify.annotations.Nullable;

/** Tells a listener of a wait, and the Flight Recorder if it records. */
final class ListenedWait implements RecordedWait {

    private final OperationListener listener;
    private final @Nullable RecordedWait recorded;
    private final long begunNanos = System.nanoTime();

    private ListenedWait(OperationListener listener, @Nullable RecordedWait recorded) {
        this.listener = listener;
        this.recorded = recorded;
    }

    /** Declared to be any record, so that the JVM loads no class for a merge of types before there is a listener. */
    static RecordedWait of(OperationListener listener, @Nullable RecordedWait recorded) {
        return new ListenedWait(listener, recorded);
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
