package io.github.smartasync.runtime.internal.offload;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A worker's place in its bounded executor. The worker gives it up while it waits, so that nested calls cannot
 * starve.
 */
public interface Place {

    /**
     * Gives up the place of the calling thread.
     *
     * @return the place to return to after the wait. Null if this thread is no worker of a bounded executor of ours, or has
     *     already given up its place, or must keep it because too many threads wait
     */
    static @Nullable Place leave() {
        Worker worker = Worker.current();
        return worker != null && worker.leave() ? worker : null;
    }

    /** Takes a place again, if one was given up. May wait for it. Called once, by the thread that gave it up. */
    static void returnTo(@Nullable Place place) {
        if (place != null) {
            place.comeBack();
        }
    }

    /**
     * Gives up the place of the calling thread and waits for a future. When the future ends, the waiter comes before every
     * task that has not started.
     *
     * @param awaited a future that keeps its state in {@code CompletableFuture} itself
     * @param nanos how long to wait; 0 for as long as it takes
     * @param interruptibly whether an interrupt ends the wait
     * @return false, at once, if this thread has no place to give up; then the caller waits in another way
     */
    static boolean awaitWithout(CompletableFuture<?> awaited, long nanos, boolean interruptibly)
            throws InterruptedException, TimeoutException {
        Worker worker = Worker.current();
        return worker != null && worker.await(awaited, nanos, interruptibly);
    }

    /** Takes a place again. */
    void comeBack();
}
