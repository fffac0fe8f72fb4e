package goldens.clashing_supertype;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Leaf}: every method returns its result itself. Where the source returns
 * a future, the calling thread waits for it.
 *
 * <p>A thread that must not block, such as an event loop, is refused with a
 * {@link io.github.smartasync.runtime.BlockingRefusedException} before the source is called.
 * There, call {@link LeafAsync}.
 */
@GeneratedView("goldens.clashing_supertype.Leaf")
public interface LeafSync {
    /** A view of a source, on the shared runtime. */
    static LeafSync of(Leaf service) {
        return LeafViews.sync(service, SmartAsyncRuntime.shared());
    }

    /** A view of a source, on the given runtime. */
    static LeafSync of(Leaf service, SmartAsyncRuntime runtime) {
        return LeafViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     */
    static LeafSync from(LeafAsync async) {
        return LeafViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     */
    static LeafSync from(LeafAsync async, SmartAsyncRuntime runtime) {
        return LeafViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Leaf#load()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; nothing was called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the runtime's limit, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    String load();
}
