package goldens.mixin_translated;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.bridge.ViewOperation;
import java.util.concurrent.CompletableFuture;

/**
 * The asynchronous methods of {@link Archive}. Each calls its blocking partner on the same
 * object, on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.mixin_translated.Archive")
public interface ArchiveFutures {
    /**
     * Calls {@link Archive#read(String)} on the runtime's executor. Cancelling the future
     * interrupts the call. Failures pass through {@link goldens.mixin_translated.OrderFailures}.
     *
     * <p>The future can fail with {@link goldens.mixin_translated.OrderException}.
     */
    default CompletableFuture<String> readAsync(String id) {
        ViewOperation operation = ArchiveFuturesViews.operationsOf(this).readAsync;
        return operation.offload(() -> ((Archive) this).read(id));
    }

    /**
     * Calls {@link Archive#write(String, String)} on the runtime's executor. Cancelling the future
     * interrupts the call. Failures pass through {@link goldens.mixin_translated.OrderFailures}.
     *
     * <p>The future can fail with {@link java.io.IOException}.
     *
     * @return a future that completes when the call has ended
     */
    default CompletableFuture<Void> writeAsync(String id, String text) {
        ViewOperation operation = ArchiveFuturesViews.operationsOf(this).writeAsync;
        return operation.offloadVoid(() -> ((Archive) this).write(id, text));
    }
}
