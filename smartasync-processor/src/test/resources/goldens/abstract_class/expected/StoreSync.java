package goldens.abstract_class;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Store}: every method returns its result itself. Where the source returns
 * a future, the calling thread waits for it.
 *
 * <p>A thread that must not block, such as an event loop, is refused with a
 * {@link io.github.smartasync.runtime.BlockingRefusedException} before the source is called.
 * There, call {@link StoreAsync}.
 */
@GeneratedView("goldens.abstract_class.Store")
public interface StoreSync {
    /** A view of a source, on the shared runtime. */
    static StoreSync of(Store service) {
        return StoreViews.sync(service, SmartAsyncRuntime.shared());
    }

    /** A view of a source, on the given runtime. */
    static StoreSync of(Store service, SmartAsyncRuntime runtime) {
        return StoreViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     */
    static StoreSync from(StoreAsync async) {
        return StoreViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     */
    static StoreSync from(StoreAsync async, SmartAsyncRuntime runtime) {
        return StoreViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Store#load(int)} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; nothing was called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the runtime's limit, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    String load(int id);

    /**
     * Calls {@link Store#name()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; nothing was called
     */
    String name();
}
