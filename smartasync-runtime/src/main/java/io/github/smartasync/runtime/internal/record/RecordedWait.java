package io.github.smartasync.runtime.internal.record;

import io.github.smartasync.runtime.spi.CallOutcome;

/** The record of a wait. Only the waiting thread uses it. */
public interface RecordedWait {

    /** Writes the event. */
    void ended(CallOutcome outcome);
}
