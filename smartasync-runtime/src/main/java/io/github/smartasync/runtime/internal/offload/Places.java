package io.github.smartasync.runtime.internal.offload;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** What a thread does for others before it really blocks, so that nested calls cannot starve. */
public final class Places {

    private Places() {}

    /**
     * Gives the place of the calling thread to a waiting task.
     *
     * @return what to come back to after the wait; null if this thread is no bounded worker of ours
     */
    public static @Nullable Place leave() {
        return null;
    }

    /**
     * Runs what is about to be waited for on the calling thread, if it is a task of ours that has not started and the
     * calling thread works for the user's executor on which that task is queued. Otherwise does nothing.
     *
     * @param awaited a {@link Future} or {@link CompletionStage}
     * @return whether the task ran here
     */
    public static boolean runHere(Object awaited) {
        return false;
    }
}
