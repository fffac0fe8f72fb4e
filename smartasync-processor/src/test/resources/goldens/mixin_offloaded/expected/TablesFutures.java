package goldens.mixin_offloaded;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.bridge.ViewOperation;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A blocking interface.
 *
 * <p>The asynchronous methods of {@link Tables}. Each calls its blocking partner on the same
 * object, on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.mixin_offloaded.Tables")
public interface TablesFutures {
    /**
     * Lists the tables.
     *
     * <p>Calls {@link Tables#list()} on the runtime's executor. Cancelling the future interrupts
     * the call.
     *
     * <p>The future can fail with {@link java.io.IOException}.
     *
     * @return a future that holds their names
     */
    default CompletableFuture<List<String>> listAsync() {
        ViewOperation operation = TablesFuturesViews.operationsOf(this).listAsync;
        return operation.offload(() -> ((Tables) this).list());
    }

    /**
     * Calls {@link Tables#count(String)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    default CompletableFuture<Integer> countAsync(String operation) {
        ViewOperation operation2 = TablesFuturesViews.operationsOf(this).countAsync;
        return operation2.offload(() -> ((Tables) this).count(operation));
    }

    /**
     * Calls {@link Tables#drop(String)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@link io.github.smartasync.runtime.CallTimeoutException} if it is not complete within 1
     *     s
     * </ul>
     *
     * @return a future that completes when the call has ended
     */
    default CompletableFuture<Void> dropAsync(String table) {
        ViewOperation operation = TablesFuturesViews.operationsOf(this).dropAsync;
        return operation.offloadVoid(() -> ((Tables) this).drop(table));
    }

    /**
     * Calls {@link Tables#close()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     *
     * <p>The future can fail with {@link java.io.IOException}.
     *
     * @return a future that completes when the call has ended
     */
    default CompletableFuture<Void> closeAsync() {
        ViewOperation operation = TablesFuturesViews.operationsOf(this).closeAsync;
        return operation.offloadVoid(() -> ((Tables) this).close());
    }
}
