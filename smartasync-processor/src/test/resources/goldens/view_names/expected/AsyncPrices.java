package goldens.view_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link PriceService}: its methods return futures at once. Blocking methods of
 * the source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.view_names.PriceService")
public interface AsyncPrices {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static AsyncPrices of(PriceService service) {
        return PriceServiceViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static AsyncPrices of(PriceService service, SmartAsyncRuntime runtime) {
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
    static AsyncPrices from(Prices blocking) {
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
    static AsyncPrices from(Prices blocking, SmartAsyncRuntime runtime) {
        return PriceServiceViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link PriceService#price()} on the calling thread and returns its future. */
    CompletableFuture<String> price();
}
