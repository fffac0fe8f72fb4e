package io.github.smartasync.runtime.internal.record;

/** How a call ended. The names are what a recording shows. */
public enum CallEnd {
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
