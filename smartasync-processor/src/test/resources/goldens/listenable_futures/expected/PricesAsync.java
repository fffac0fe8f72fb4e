package goldens.listenable_futures;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Prices}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.listenable_futures.Prices")
public interface PricesAsync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static PricesAsync of(Prices service) {
        return PricesViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static PricesAsync of(Prices service, SmartAsyncRuntime runtime) {
        return PricesViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static PricesAsync from(PricesSync blocking) {
        return PricesViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static PricesAsync from(PricesSync blocking, SmartAsyncRuntime runtime) {
        return PricesViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Prices#price(String)} on the calling thread and returns its future. */
    CompletableFuture<Integer> price(String sku);

    /**
     * Calls {@link Prices#failing()} on the calling thread and returns its future.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@link java.io.IOException}
     *   <li>{@link io.github.smartasync.runtime.CallTimeoutException} if it is not complete within 2
     *     s
     * </ul>
     */
    CompletableFuture<String> failing();

    /** Calls {@link Prices#refreshAsync()} on the calling thread and returns its future. */
    CompletableFuture<Void> refresh();

    /** Calls {@link Prices#bounded()} on the calling thread and returns its future. */
    CompletableFuture<Number> bounded();

    /** Calls {@link Prices#raw()} on the calling thread and returns its future. */
    CompletableFuture<Object> raw();

    /** Calls {@link Prices#api()} on the calling thread and returns its future. */
    CompletableFuture<String> api();

    /** Calls {@link Prices#nothing()} on the calling thread and returns its future. */
    CompletableFuture<String> nothing();

    /** Calls {@link Prices#throwing()} on the calling thread and returns its future. */
    CompletableFuture<String> throwing();
}
