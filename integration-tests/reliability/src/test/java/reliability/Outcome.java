package reliability;

import io.github.smartasync.runtime.BlockingRefusedException;
import io.github.smartasync.runtime.CallInterruptedException;
import io.github.smartasync.runtime.CallTimeoutException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;

/** How a call ended: the columns of the ledger. An interrupted wait cancels its call. */
enum Outcome {
    RETURNED,
    FAILED,
    CANCELLED,
    TIMED_OUT,
    REFUSED,
    REJECTED;

    static Outcome of(Throwable failure) {
        Throwable thrown = failure;
        while ((thrown instanceof CompletionException || thrown instanceof ExecutionException)
                && thrown.getCause() != null
                && thrown.getCause() != thrown) {
            thrown = thrown.getCause();
        }
        if (thrown instanceof CallTimeoutException) {
            return TIMED_OUT;
        } else if (thrown instanceof CancellationException
                || thrown instanceof CallInterruptedException
                || thrown instanceof InterruptedException) {
            return CANCELLED;
        } else if (thrown instanceof BlockingRefusedException) {
            return REFUSED;
        }
        return thrown instanceof RejectedExecutionException ? REJECTED : FAILED;
    }
}
