package io.github.smartasync.runtime.internal.offload;

import org.jspecify.annotations.Nullable;

/** A worker's place in its bounded executor, given up for a wait, so that nested calls cannot starve. */
@SuppressWarnings("AmbiguousMethodReference") // nobody refers to either comeBack by ::
public interface Place {

    /**
     * Gives the place of the calling thread to a waiting task.
     *
     * @return what to come back to after the wait; null if this thread is no bounded worker of ours, or has already
     *     given up its place
     */
    static @Nullable Place leave() {
        Worker worker = Worker.current();
        return worker == null ? null : worker.leave();
    }

    /** Takes a place back, at once and without waiting; called once, by the thread that gave it up. */
    static void returnTo(@Nullable Place place) {
        if (place != null) {
            place.comeBack();
        }
    }

    /** Takes the place back, at once and without waiting; called once, by the thread that gave it up. */
    void comeBack();
}
