package io.github.smartasync.runtime.internal.record;

import jdk.jfr.FlightRecorder;

/**
 * Tells whether the Flight Recorder was ever started. Linking this class fails where {@code jdk.jfr} is absent or not
 * readable.
 */
final class FlightState {

    private FlightState() {}

    static boolean isStarted() {
        return FlightRecorder.isInitialized();
    }
}
