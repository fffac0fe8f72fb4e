package goldens.translated;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Closeable}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call is refused and does not
 * reach the source. Call {@link CloseableAsync} there.
 */
@GeneratedView("goldens.translated.Closeable")
public interface CloseableSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static CloseableSync of(Closeable service) {
        return CloseableViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static CloseableSync of(Closeable service, SmartAsyncRuntime runtime) {
        return CloseableViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static CloseableSync from(CloseableAsync async) {
        return CloseableViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static CloseableSync from(CloseableAsync async, SmartAsyncRuntime runtime) {
        return CloseableViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Closeable#inherited()} and waits for its future on the calling thread. Failures
     * pass through {@link goldens.translated.Others.Old}.
     */
    String inherited();
}
