package io.github.smartasync.runtime.internal.record;

import io.github.smartasync.runtime.spi.CallOutcome;
import io.github.smartasync.runtime.spi.OperationListener;
import io.github.smartasync.runtime.spi.RunningMethod;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Tells a listener of an offloaded call, and the Flight Recorder if it records. */
final class ListenedOffload implements RecordedOffload {

    private final OperationListener listener;
    private final @Nullable RecordedOffload recorded;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final long submittedNanos = System.nanoTime();

    /** Published by {@code started}. */
    private long startedNanos;

    private volatile boolean started;

    /** Only the thread that runs the method uses it. */
    private @Nullable RunningMethod running;

    private ListenedOffload(OperationListener listener, @Nullable RecordedOffload recorded) {
        this.listener = listener;
        this.recorded = recorded;
    }

    /** Declared to be any record, so that the JVM loads no class for a merge of types before there is a listener. */
    static RecordedOffload of(OperationListener listener, @Nullable RecordedOffload recorded) {
        return new ListenedOffload(listener, recorded);
    }

    @Override
    public void started() {
        if (recorded != null) {
            recorded.started();
        }
        startedNanos = System.nanoTime();
        started = true;
        running = listener.starting();
    }

    @Override
    public void ran(@Nullable Throwable failure) {
        RunningMethod method = running;
        if (method != null) {
            method.ended(failure);
        }
    }

    @Override
    public void ended(CallOutcome outcome) {
        if (!ended.compareAndSet(false, true)) {
            return;
        }
        long now = System.nanoTime();
        if (recorded != null) {
            recorded.ended(outcome);
        }
        long left = started ? startedNanos : now;
        listener.offloaded(outcome, left - submittedNanos, now - left);
    }
}
