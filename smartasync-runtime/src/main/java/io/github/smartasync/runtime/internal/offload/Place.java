package io.github.smartasync.runtime.internal.offload;

/** A worker's place in its bounded executor, given up for a wait. */
public interface Place {

    /** Takes the place back, at once and without waiting; called once, by the thread that gave it up. */
    void comeBack();
}
