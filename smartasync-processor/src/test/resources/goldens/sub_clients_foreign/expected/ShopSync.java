package goldens.sub_clients_foreign;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * One's own, that leads to somebody else's.
 *
 * <p>Sync view of {@link Shop}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link ShopAsync} there.
 */
@GeneratedView("goldens.sub_clients_foreign.Shop")
public interface ShopSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static ShopSync of(Shop service) {
        return ShopViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ShopSync of(Shop service, SmartAsyncRuntime runtime) {
        return ShopViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static ShopSync from(ShopAsync async) {
        return ShopViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ShopSync from(ShopAsync async, SmartAsyncRuntime runtime) {
        return ShopViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Shop#name()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    String name();

    /** Calls {@link Shop#images()} directly, on any thread. */
    BlockingFiles images();
}
