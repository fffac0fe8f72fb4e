package goldens.replaced_comments;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.IOException;
import java.util.List;

/**
 * Sync view of {@link PriceService}: its methods return plain values. Where the source returns
 * a future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link PriceServiceAsync} there.
 */
@GeneratedView("goldens.replaced_comments.PriceService")
public interface PriceServiceSync extends Prices {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static PriceServiceSync of(PriceService service) {
        return PriceServiceViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static PriceServiceSync of(PriceService service, SmartAsyncRuntime runtime) {
        return PriceServiceViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static PriceServiceSync from(PriceServiceAsync async) {
        return PriceServiceViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static PriceServiceSync from(PriceServiceAsync async, SmartAsyncRuntime runtime) {
        return PriceServiceViews.syncFrom(async, runtime);
    }

    /**
     * The price, as of now. The future of the article is none of its business.
     *
     * <p>Calls {@link PriceService#price(String)} and waits for its future on the calling thread.
     *
     * @param sku what is sold
     * @return the price in cents
     * @throws IOException if the shop is out of reach
     * @throws java.lang.IllegalArgumentException if there is no such article
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws java.lang.NullPointerException if the value is null
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     * @since 1.2
     */
    @Override
    int price(String sku) throws IOException;

    /**
     * Some prices.
     *
     * <p>Calls {@link PriceService#prices(List)} and waits for its future on the calling thread.
     *
     * @param <T> how articles are named
     * @param skus what is sold
     * @return the prices, in the order of the articles
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    @Override
    <T extends CharSequence> List<Integer> prices(List<T> skus);

    /**
     * Loads all prices again.
     *
     * <p>Calls {@link PriceService#refreshAsync()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    @Override
    void refresh();
}
