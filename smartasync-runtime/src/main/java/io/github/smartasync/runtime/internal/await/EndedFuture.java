package io.github.smartasync.runtime.internal.await;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Reads futures that have ended. */
public final class EndedFuture {

    private EndedFuture() {}

    /**
     * The result of a future that has ended, also on a thread whose interrupt flag is set; some futures look at it even
     * then.
     */
    public static <T extends @Nullable Object> T get(Future<? extends T> ended) throws ExecutionException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return ended.get();
                } catch (InterruptedException flagWasSetBefore) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
