package io.github.smartasync.runtime.internal.offload;

import io.github.smartasync.runtime.internal.thread.InterruptFlag;
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
     * Runs everything that the calling thread has to run itself before it waits for the future, whatever interrupts it: the
     * methods are none of its business, and go on.
     *
     * @param interruptibly whether an interrupt ends the wait; then nothing more is run
     */
    public static void runAwaited(YieldingFuture<?> awaited, boolean interruptibly) {
        Thread thread = Thread.currentThread();
        Task<?> before = null;
        Task<?> task = awaited.toRunHere();
        while (task != null && task != before && !(interruptibly && InterruptFlag.of(thread))) {
            RunByWaiter.shielded(task, thread, () -> {});
            before = task;
            task = awaited.toRunHere();
        }
    }
}
