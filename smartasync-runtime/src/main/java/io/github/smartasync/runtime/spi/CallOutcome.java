package io.github.smartasync.runtime.spi;

/** How a call or a wait ended. Recordings of the Flight Recorder show the same names. */
public enum CallOutcome {
    /** With a result. */
    RETURNED,
    /** With an exception of the source. */
    FAILED,
    /** It was cancelled. */
    CANCELLED,
    /** Its limit passed. */
    TIMED_OUT,
    /** The thread that waited was interrupted. */
    INTERRUPTED,
    /** The executor or the closed runtime did not take it. */
    REJECTED
}
