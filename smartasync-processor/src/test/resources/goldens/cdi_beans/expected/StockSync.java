package goldens.cdi_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Closeable, so that a container could close it through a view.
 *
 * <p>Sync view of {@link Stock}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link StockAsync} there.
 */
@GeneratedView("goldens.cdi_beans.Stock")
public interface StockSync extends Inventory, AutoCloseable {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static StockSync of(Stock service) {
        return StockViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static StockSync of(Stock service, SmartAsyncRuntime runtime) {
        return StockViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static StockSync from(StockAsync async) {
        return StockViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static StockSync from(StockAsync async, SmartAsyncRuntime runtime) {
        return StockViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Stock#count(String)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    @Override
    int count(String article);

    /**
     * Calls {@link Stock#close()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    @Override
    void close();
}
