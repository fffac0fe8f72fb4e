package io.github.smartasync.runtime.internal.await;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Reads futures that have ended. */
public final class EndedFuture {

    private EndedFuture() {}

    /**
     * The result of a future that has ended, also on a thread whose interrupt flag is set; some futures look at it even
     * then. One that goes on to be interrupted without the flag tells of its work.
     */
    public static <T extends @Nullable Object> T get(Future<? extends T> ended) throws ExecutionException {
        boolean before = Thread.interrupted();
        boolean interrupted = before;
        try {
            return ended.get();
        } catch (InterruptedException nowOrOfTheWork) {
            interrupted = true;
            try {
                return ended.get();
            } catch (InterruptedException ofTheWork) {
                interrupted = before;
                throw new ExecutionException(ofTheWork);
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
