package io.github.smartasync.runtime.internal.offload;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A worker's place in its bounded executor, given up for a wait, so that nested calls cannot starve. */
public interface Place {

    /**
     * Gives up the place of the calling thread.
     *
     * @return what to come back to after the wait; null if this thread is no bounded worker of ours, has already given up
     *     its place, or has to keep it because too many threads wait
     */
    static @Nullable Place leave() {
        Worker worker = Worker.current();
        return worker != null && worker.leave() ? worker : null;
    }

    /** Takes a place again, if one was given up; called once, by the thread that gave it up. May wait for it. */
    static void returnTo(@Nullable Place place) {
        if (place != null) {
            place.comeBack();
        }
    }

    /**
     * Waits for a future without a place. What completes the future keeps a place for who waits, so that no task which has not
     * started gets between.
     *
     * @param awaited a future that keeps its state in {@code CompletableFuture} itself
     * @param nanos how long; 0 for as long as it takes
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
