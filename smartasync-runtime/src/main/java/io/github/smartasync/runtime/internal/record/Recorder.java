package io.github.smartasync.runtime.internal.record;

import org.jspecify.annotations.Nullable;

/**
 * Where events go. While the Flight Recorder was never started, each question costs a field read; where there is no
 * {@code jdk.jfr}, nothing. Only when it was started are the classes of events linked, which takes long enough to be
 * noticed on an event loop.
 */
public final class Recorder {

    private static final boolean PRESENT = isPresent();

    private Recorder() {}

    /** A wait that begins now; null unless it is recorded. */
    public static @Nullable RecordedWait waiting(String operation) {
        Events events = events();
        return events == null ? null : events.waiting(operation);
    }

    /** A call that is submitted to an executor now; null unless it is recorded. */
    public static @Nullable RecordedOffload offloading(String operation, String executor) {
        Events events = events();
        return events == null ? null : events.offloading(operation, executor);
    }

    /**
     * A sync view was called on a thread that must not block.
     *
     * @param sign by what the thread was told
     * @param policy what was done about it
     */
    public static void refused(String operation, String sign, String policy) {
        Events events = events();
        if (events != null) {
            events.refused(operation, sign, policy);
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
