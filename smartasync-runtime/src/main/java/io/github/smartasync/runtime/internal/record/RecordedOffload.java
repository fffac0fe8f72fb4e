package io.github.smartasync.runtime.internal.record;

import io.github.smartasync.runtime.spi.CallOutcome;

/** The record of an offloaded call, from its submission. It goes from thread to thread together with the call. */
public interface RecordedOffload {

    /** The method starts on the calling thread. Not called if it never starts. */
    void started();

    /** Writes the event, on the thread that ended the call. Only the first call counts. */
    void ended(CallOutcome outcome);
}
