package io.github.smartasync.runtime.internal.record;

import io.github.smartasync.runtime.spi.CallOutcome;

/** An offloaded call that is being recorded, from its submission. Handed from thread to thread as the call itself is. */
public interface RecordedOffload {

    /** The method starts, on the calling thread; not called for a call that never starts. */
    void started();

    /** Writes the event, on whichever thread ended the call; the first call counts. */
    void ended(CallOutcome outcome);
}
