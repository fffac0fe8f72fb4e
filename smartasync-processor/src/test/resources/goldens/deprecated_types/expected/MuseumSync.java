package goldens.deprecated_types;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Museum}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link MuseumAsync} there.
 */
@GeneratedView("goldens.deprecated_types.Museum")
public interface MuseumSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static MuseumSync of(Museum service) {
        return MuseumViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static MuseumSync of(Museum service, SmartAsyncRuntime runtime) {
        return MuseumViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static MuseumSync from(MuseumAsync async) {
        return MuseumViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static MuseumSync from(MuseumAsync async, SmartAsyncRuntime runtime) {
        return MuseumViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Museum#find(Fossil)} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    @SuppressWarnings({"all", "deprecation"})
    Fossil find(Fossil like);

    /**
     * Calls {@link Museum#guard()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    @SuppressWarnings({"all", "removal"})
    void guard() throws Doomed;

    /**
     * Calls {@link Museum#guardLater()} and waits for its future on the calling thread.
     *
     * @throws Doomed if the future fails with it
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    @SuppressWarnings({"all", "removal"})
    String guardLater() throws Doomed;
}
