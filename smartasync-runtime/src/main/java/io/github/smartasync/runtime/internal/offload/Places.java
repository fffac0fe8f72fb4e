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
     * What the calling thread has to run itself instead of waiting for it: a task of ours that has not started, if the
     * thread works for the user's executor on which that task is queued, because nobody else may ever be free to run it. A
     * task on an executor of ours is never run in place; for those there is {@link #leave()}.
     *
     * @param awaited a {@link Future} or {@link CompletionStage}
     * @return null if there is nothing to run
     */
    public static @Nullable Task<?> toRunHere(Object awaited) {
        Task<?> task = awaited instanceof Task<?> itself
                ? itself
                : awaited instanceof Dependent<?> dependent ? dependent.task() : null;
        return task != null
                        && !task.started()
                        && task.home().lendsItsThreads()
                        && task.home().runsOn(Thread.currentThread())
                ? task
                : null;
    }

    /** All that is to be done before an unlimited wait for a future of ours. */
    static @Nullable Place prepareToWaitFor(Object awaited) {
        Task<?> task = toRunHere(awaited);
        if (task != null) {
            task.run();
        }
        return leave();
    }

    static void comeBack(@Nullable Place place) {
        if (place != null) {
            place.comeBack();
        }
    }
}
