package goldens.named_methods;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Shop}: every method returns its result itself. Where the source returns
 * a future, the calling thread waits for it.
 *
 * <p>A thread that must not block, such as an event loop, is refused with a
 * {@link io.github.smartasync.runtime.BlockingRefusedException} before the source is called.
 * There, call {@link ShopAsync}.
 */
@GeneratedView("goldens.named_methods.Shop")
public interface ShopSync {
    /** A view of a source, on the shared runtime. */
    static ShopSync of(Shop service) {
        return ShopViews.sync(service, SmartAsyncRuntime.shared());
    }

    /** A view of a source, on the given runtime. */
    static ShopSync of(Shop service, SmartAsyncRuntime runtime) {
        return ShopViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     */
    static ShopSync from(ShopAsync async) {
        return ShopViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     */
    static ShopSync from(ShopAsync async, SmartAsyncRuntime runtime) {
        return ShopViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Shop#lookUpPrice(String)} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; nothing was called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the runtime's limit, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Integer price(String sku);

    /**
     * Calls {@link Shop#countStock()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; nothing was called
     */
    int stock();
}
