package goldens.basic;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.sql.SQLException;
import java.util.List;

/**
 * Knows prices.
 *
 * <p>Sync view of {@link PriceService}: its methods return plain values. Where the source
 * returns a future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link PriceServiceAsync} there.
 */
@GeneratedView("goldens.basic.PriceService")
public interface PriceServiceSync {
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
     * Looks up the current price.
     *
     * <p>Calls {@link PriceService#priceOf(String)} and waits for its future on the calling
     * thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Integer priceOf(String sku);

    /**
     * Calls {@link PriceService#refreshAsync()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    void refresh();

    /**
     * Calls {@link PriceService#history(String)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    List<Integer> history(String sku) throws SQLException;

    /** Calls {@link PriceService#currency()} directly, on any thread. */
    String currency();
}
