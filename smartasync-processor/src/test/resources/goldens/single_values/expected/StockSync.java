package goldens.single_values;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Stock}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link StockAsync} there.
 */
@GeneratedView("goldens.single_values.Stock")
public interface StockSync {
    /** A view of a source, on the shared runtime. */
    static StockSync of(Stock service) {
        return StockViews.sync(service, SmartAsyncRuntime.shared());
    }

    /** A view of a source, on the given runtime. */
    static StockSync of(Stock service, SmartAsyncRuntime runtime) {
        return StockViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     */
    static StockSync from(StockAsync async) {
        return StockViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     */
    static StockSync from(StockAsync async, SmartAsyncRuntime runtime) {
        return StockViews.syncFrom(async, runtime);
    }

    /**
     * Counts what is left.
     *
     * <p>Calls {@link Stock#left(String)} and waits for its result on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Integer left(String sku);

    /**
     * Calls {@link Stock#reserveAsync(String)} and waits for its result on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    void reserve(String sku);

    /**
     * Calls {@link Stock#place(String)} and waits for its result on the calling thread. A timeout
     * or an interrupt ends the wait, but does not cancel the future.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within 2 s
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    String place(String sku);

    /**
     * Calls {@link Stock#send(int)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    String send(int number);

    /**
     * Calls {@link Stock#anything()} and waits for its result on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Object anything();
}
