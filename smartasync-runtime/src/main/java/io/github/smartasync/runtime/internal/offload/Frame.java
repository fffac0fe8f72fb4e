package io.github.smartasync.runtime.internal.offload;

import org.jspecify.annotations.Nullable;

/** That a thread works for a home. Frames nest: a task that runs on a worker may run another in place. */
class Frame {

    final Home home;
    /** Set when the frame is entered, by the thread whose frame this is. */
    @Nullable
    Frame outer;

    Frame(Home home) {
        this.home = home;
    }
}
