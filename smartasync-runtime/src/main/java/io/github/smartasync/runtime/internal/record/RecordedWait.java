package io.github.smartasync.runtime.internal.record;

/** A wait that is being recorded. Used by the waiting thread alone. */
public interface RecordedWait {

    /** Writes the event. */
    void ended(CallEnd outcome);
}
