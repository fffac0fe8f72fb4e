package goldens.options;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.IOException;
import java.util.List;

/**
 * Sync view of {@link Orders}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link OrdersAsync} there.
 */
@GeneratedView("goldens.options.Orders")
public interface OrdersSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static OrdersSync of(Orders service) {
        return OrdersViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static OrdersSync of(Orders service, SmartAsyncRuntime runtime) {
        return OrdersViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static OrdersSync from(OrdersAsync async) {
        return OrdersViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static OrdersSync from(OrdersAsync async, SmartAsyncRuntime runtime) {
        return OrdersViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Orders#all()} on the calling thread. The timeout of 2 min does not limit this
     * call.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    List<String> all();

    /**
     * Calls {@link Orders#watch()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    String watch();

    /**
     * Calls {@link Orders#quick()} and waits for its future on the calling thread. A timeout or an
     * interrupt ends the wait, but does not cancel the future.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within 90 s
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    String quick();

    /**
     * Calls {@link Orders#waitForIt()} and waits for its future on the calling thread. A timeout
     * or an interrupt ends the wait, but does not cancel the future.
     *
     * @throws IOException if the future fails with it
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within 120500 ms
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    String waitForIt() throws IOException;
}
