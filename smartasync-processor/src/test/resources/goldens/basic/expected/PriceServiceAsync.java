package goldens.basic;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Knows prices.
 *
 * <p>Async view of {@link PriceService}: its methods return futures at once. Blocking methods
 * of the source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("goldens.basic.PriceService")
public interface PriceServiceAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static PriceServiceAsync of(PriceService service) {
        return PriceServiceViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static PriceServiceAsync of(PriceService service, SmartAsyncRuntime runtime) {
        return PriceServiceViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static PriceServiceAsync from(PriceServiceSync blocking) {
        return PriceServiceViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static PriceServiceAsync from(PriceServiceSync blocking, SmartAsyncRuntime runtime) {
        return PriceServiceViews.asyncFrom(blocking, runtime);
    }

    /**
     * Looks up the current price.
     *
     * <p>Calls {@link PriceService#priceOf(String)} on the calling thread and returns its future.
     */
    CompletableFuture<Integer> priceOf(String sku);

    /** Calls {@link PriceService#refreshAsync()} on the calling thread and returns its future. */
    CompletableFuture<Void> refresh();

    /**
     * Calls {@link PriceService#history(String)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     *
     * <p>The future can fail with {@link java.sql.SQLException}.
     */
    CompletableFuture<List<Integer>> history(String sku);

    /** Calls {@link PriceService#currency()} directly, on any thread. */
    String currency();
}
