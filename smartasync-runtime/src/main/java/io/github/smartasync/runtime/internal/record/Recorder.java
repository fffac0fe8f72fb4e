package io.github.smartasync.runtime.internal.record;

import io.github.smartasync.runtime.BlockingPolicy;
import io.github.smartasync.runtime.spi.OperationListener;
import org.jspecify.annotations.Nullable;

/**
 * Where events go: to the Flight Recorder, and to the listener of the operation, if there is one. While the Flight Recorder was never started, each question costs a field read; where there is no
 * {@code jdk.jfr}, nothing. Only when it was started are the classes of events linked, which takes long enough to be
 * noticed on an event loop.
 */
public final class Recorder {

    private static final boolean PRESENT = isPresent();

    private Recorder() {}

    /** A wait that begins now; null unless it is recorded or somebody listens. */
    public static @Nullable RecordedWait waiting(String operation, @Nullable OperationListener listener) {
        Events events = events();
        RecordedWait recorded = events == null ? null : events.waiting(operation);
        return listener == null ? recorded : new ListenedWait(listener, recorded);
    }

    /** A call that is submitted to an executor now; null unless it is recorded or somebody listens. */
    public static @Nullable RecordedOffload offloading(
            String operation, String executor, @Nullable OperationListener listener) {
        Events events = events();
        RecordedOffload recorded = events == null ? null : events.offloading(operation, executor);
        return listener == null ? recorded : new ListenedOffload(listener, recorded);
    }

    /**
     * A sync view was called on a thread that must not block.
     *
     * @param sign by what the thread was told
     * @param policy what was done about it
     */
    public static void refused(
            String operation, String sign, BlockingPolicy policy, @Nullable OperationListener listener) {
        Events events = events();
        if (events != null) {
            events.refused(operation, sign, policy.name());
        }
        if (listener != null) {
            listener.refused(policy);
        }
    }

    private static @Nullable Events events() {
        return PRESENT && FlightState.isStarted() ? Started.EVENTS : null;
    }

    private static boolean isPresent() {
        try {
            FlightState.isStarted();
            return true;
        } catch (LinkageError noFlightRecorder) {
            return false;
        }
    }

    private static final class Started {
        static final @Nullable Events EVENTS = events();

        private static @Nullable Events events() {
            try {
                return new FlightEvents();
            } catch (LinkageError half) {
                return null;
            }
        }
    }
}
