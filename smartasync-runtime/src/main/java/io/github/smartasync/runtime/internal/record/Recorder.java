package io.github.smartasync.runtime.internal.record;

import org.jspecify.annotations.Nullable;

/**
 * Where events go. While nobody records, each question costs a field read and a call that the JIT compiler removes; where
 * there is no {@code jdk.jfr}, a comparison with null.
 */
public final class Recorder {

    private static final @Nullable Events EVENTS = events();

    private Recorder() {}

    /** A wait that begins now; null unless it is recorded. */
    public static @Nullable RecordedWait waiting(String operation) {
        return EVENTS == null ? null : EVENTS.waiting(operation);
    }

    /** A call that is submitted to an executor now; null unless it is recorded. */
    public static @Nullable RecordedOffload offloading(String operation, String executor) {
        return EVENTS == null ? null : EVENTS.offloading(operation, executor);
    }

    /**
     * A sync view was called on a thread that must not block.
     *
     * @param sign by what the thread was told
     * @param policy what was done about it
     */
    public static void refused(String operation, String sign, String policy) {
        if (EVENTS != null) {
            EVENTS.refused(operation, sign, policy);
        }
    }

    private static @Nullable Events events() {
        try {
            return new FlightEvents();
        } catch (LinkageError noFlightRecorder) {
            return null;
        }
    }
}
