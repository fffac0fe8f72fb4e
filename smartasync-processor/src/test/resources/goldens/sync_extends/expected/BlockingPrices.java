package goldens.sync_extends;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.IOException;

/**
 * Sync view of {@link PriceService}: its methods return plain values. Where the source returns
 * a future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link PriceServiceAsync} there.
 */
@GeneratedView("goldens.sync_extends.PriceService")
public interface BlockingPrices extends Prices {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static BlockingPrices of(PriceService service) {
        return PriceServiceViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static BlockingPrices of(PriceService service, SmartAsyncRuntime runtime) {
        return PriceServiceViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static BlockingPrices from(PriceServiceAsync async) {
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
    static BlockingPrices from(PriceServiceAsync async, SmartAsyncRuntime runtime) {
        return PriceServiceViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link PriceService#price(String)} and waits for its future on the calling thread.
     *
     * @throws IOException if the future fails with it
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    @Override
    Integer price(String sku) throws IOException;
}
