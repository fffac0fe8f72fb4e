package io.github.smartasync.runtime.internal.record;

import io.github.smartasync.runtime.BlockingPolicy;
import io.github.smartasync.runtime.spi.OperationListener;
import jdk.jfr.FlightRecorder;
import org.jspecify.annotations.Nullable;

/**
 * Sends events to the Flight Recorder, and to the listener of the operation, if there is one. Until the Flight Recorder is first
 * started, each question costs one field read; without {@code jdk.jfr} it costs nothing. The classes of events are linked when it
 * is started and not before, because linking takes long enough to be noticed on an event loop.
 */
public final class Recorder {

    private static final boolean PRESENT = isPresent();

    private Recorder() {}

    /** Starts the record of a wait; null if nobody records or listens. */
    public static @Nullable RecordedWait waiting(String operation, @Nullable OperationListener listener) {
        Events events = events();
        RecordedWait recorded = events == null ? null : events.waiting(operation);
        return listener == null ? recorded : ListenedWait.of(listener, recorded);
    }

    /** Starts the record of a call that is submitted to an executor; null if nobody records or listens. */
    public static @Nullable RecordedOffload offloading(
            String operation, String executor, @Nullable OperationListener listener) {
        Events events = events();
        RecordedOffload recorded = events == null ? null : events.offloading(operation, executor);
        return listener == null ? recorded : ListenedOffload.of(listener, recorded);
    }

    /**
     * A sync view was called on a thread that must not block.
     *
     * @param sign how the thread was recognised
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
        return PRESENT && FlightRecorder.isInitialized() ? Started.EVENTS : null;
    }

    /** Linking the call fails where {@code jdk.jfr} is absent or not readable. */
    private static boolean isPresent() {
        try {
            FlightRecorder.isInitialized();
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
