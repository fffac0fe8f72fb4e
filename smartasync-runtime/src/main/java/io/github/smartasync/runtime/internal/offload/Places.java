package io.github.smartasync.runtime.internal.offload;

import java.util.List;
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

    static void comeBack(@Nullable Place place) {
        if (place != null) {
            place.comeBack();
        }
    }

    /**
     * What the calling thread has to run itself instead of waiting for it: a task of ours that has not started, if the
     * thread works for the user's executor on which that task is queued, because nobody else may ever be free to run it. A
     * task on an executor of ours is never run in place; for those there is {@link #leave()}.
     *
     * @param awaited what the thread is about to wait for
     * @return null if there is nothing to run
     */
    public static @Nullable Task<?> toRunHere(Object awaited) {
        return awaited instanceof YieldingFuture<?> ours ? ours.toRunHere() : null;
    }

    /**
     * Runs everything that the calling thread has to run itself before it waits without a limit.
     *
     * @param interruptibly whether an interrupt ends the wait; then nothing more is run
     */
    public static void runWhatIsAwaited(Object awaited, boolean interruptibly) {
        Thread thread = Thread.currentThread();
        Task<?> before = null;
        Task<?> task = toRunHere(awaited);
        while (task != null && task != before && !(interruptibly && Flag.of(thread))) {
            runHere(task, thread);
            before = task;
            task = toRunHere(awaited);
        }
    }

    /** A method that must not be interrupted does not see interrupts that are meant for those around it. */
    private static void runHere(Task<?> task, Thread thread) {
        if (!task.abandons()) {
            task.run();
            return;
        }
        List<Task<?>> around = task.home().runningOn(thread);
        around.removeIf(each -> !each.shield(thread));
        boolean flag = Thread.interrupted();
        try {
            task.run();
        } finally {
            around.forEach(each -> each.unshield(thread));
            if (flag) {
                Flag.set(thread);
            }
        }
    }
}
