package goldens.replaced_comments;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link PriceService}: its methods return futures at once. Blocking methods of
 * the source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.replaced_comments.PriceService")
public interface PriceServiceAsync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static PriceServiceAsync of(PriceService service) {
        return PriceServiceViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
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
     * Asks for a price asynchronously.
     *
     * <p>Calls {@link PriceService#price(String)} on the calling thread and returns its future.
     *
     * <p>The future can fail with {@link java.io.IOException}.
     *
     * @param sku the article
     * @return a future that completes exceptionally if there is no such article
     */
    CompletableFuture<Integer> price(String sku);

    /**
     * Asks for prices.
     *
     * <p>Calls {@link PriceService#prices(List)} on the calling thread and returns its future.
     *
     * @param skus the articles
     * @return a future of the prices
     */
    <T extends CharSequence> CompletableFuture<List<Integer>> prices(List<T> skus);

    /**
     * Loads all prices again, asynchronously.
     *
     * <p>Calls {@link PriceService#refreshAsync()} on the calling thread and returns its future.
     */
    CompletableFuture<Void> refresh();
}
