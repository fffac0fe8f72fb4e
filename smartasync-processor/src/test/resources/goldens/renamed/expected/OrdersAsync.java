package goldens.renamed;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Orders}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.renamed.Orders")
public interface OrdersAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static OrdersAsync of(Orders service) {
        return OrdersViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static OrdersAsync of(Orders service, SmartAsyncRuntime runtime) {
        return OrdersViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static OrdersAsync from(OrdersSync blocking) {
        return OrdersViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static OrdersAsync from(OrdersSync blocking, SmartAsyncRuntime runtime) {
        return OrdersViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Orders#cancelAsync()} on the calling thread and returns its future. */
    CompletableFuture<Void> abort();

    /**
     * Calls {@link Orders#find(String)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<String> byName(String name);

    /**
     * Calls {@link Orders#find(long)} on the runtime's executor. Cancelling the future interrupts
     * the call.
     */
    CompletableFuture<String> byId(long id);

    /** Calls {@link Orders#placeLater(String)} on the calling thread and returns its future. */
    CompletableFuture<String> place(String order);
}
