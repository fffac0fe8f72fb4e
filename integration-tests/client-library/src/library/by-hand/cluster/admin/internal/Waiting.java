package cluster.admin.internal;

import cluster.admin.AdminException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** What each blocking method calls. */
public final class Waiting {

    private Waiting() {}

    /** Waits for a future; the failures of the library come out as they are. */
    public static <T> T sync(CompletableFuture<T> future) throws AdminException {
        try {
            return future.get();
        } catch (ExecutionException failure) {
            Throwable cause = failure.getCause();
            if (cause instanceof AdminException ours) {
                throw ours;
            }
            if (cause instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new AdminException(cause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AdminException(interrupted);
        }
    }
}
