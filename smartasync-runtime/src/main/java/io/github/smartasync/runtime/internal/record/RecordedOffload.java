package io.github.smartasync.runtime.internal.record;

import io.github.smartasync.runtime.spi.CallOutcome;
import org.jspecify.annotations.Nullable;

/** The record of an offloaded call, from its submission. It goes from thread to thread together with the call. */
public interface RecordedOffload {

    /** The method starts on the calling thread. Not called if it never starts. */
    void started();

    /** The method that has started has ended, on the calling thread. */
    default void ran(@Nullable Throwable failure) {}

    /** Writes the event, on the thread that ended the call. Only the first call counts. */
    void ended(CallOutcome outcome);
}
