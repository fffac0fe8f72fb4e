package goldens.shadowed_by_method;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Cell}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link CellAsync} there.
 */
@GeneratedView("goldens.shadowed_by_method.Cell")
public interface CellSync<T> {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param <T> as of the source
     * @param service the source
     * @return the view
     */
    static <T> CellSync<T> of(Cell<T> service) {
        return CellViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param <T> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <T> CellSync<T> of(Cell<T> service, SmartAsyncRuntime runtime) {
        return CellViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param <T> as of the source
     * @param async the other view
     * @return the view
     */
    static <T> CellSync<T> from(CellAsync<T> async) {
        return CellViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param <T> as of the source
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <T> CellSync<T> from(CellAsync<T> async, SmartAsyncRuntime runtime) {
        return CellViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Cell#read(java.lang.Object)} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    <T2> T2 read(T2 fallback);
}
