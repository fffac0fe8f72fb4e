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
     * @return what to come back to after the wait; null if this thread is no bounded worker of ours, or has already
     *     given up its place
     */
    public static @Nullable Place leave() {
        Worker worker = Worker.current();
        return worker == null ? null : worker.leave();
    }

    /**
     * Runs what is about to be waited for on the calling thread, if it is a task of ours that has not started and the
     * calling thread works for the user's executor on which that task is queued: nobody else may ever be free to run
     * it. Otherwise does nothing. A task on an executor of ours is never run in place; for those there is
     * {@link #leave()}.
     *
     * @param awaited a {@link Future} or {@link CompletionStage}
     * @return whether the task was given the chance to run here
     */
    public static boolean runHere(Object awaited) {
        Task<?> task = awaited instanceof Task<?> itself
                ? itself
                : awaited instanceof Dependent<?> dependent ? dependent.task() : null;
        if (task == null || task.started() || !task.home().lendsItsThreads()) {
            return false;
        }
        boolean here = task.home().runs(Thread.currentThread());
        if (here) {
            task.run();
        }
        return here;
    }

    /** All that is to be done before an unlimited wait for a future of ours. */
    static @Nullable Place prepareToWaitFor(Object awaited) {
        runHere(awaited);
        return leave();
    }

    static void comeBack(@Nullable Place place) {
        if (place != null) {
            place.comeBack();
        }
    }
}
