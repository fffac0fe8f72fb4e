package io.github.smartasync.runtime.internal.record;

import io.github.smartasync.runtime.spi.CallOutcome;

/** A wait that is being recorded. Used by the waiting thread alone. */
public interface RecordedWait {

    /** Writes the event. */
    void ended(CallOutcome outcome);
}
