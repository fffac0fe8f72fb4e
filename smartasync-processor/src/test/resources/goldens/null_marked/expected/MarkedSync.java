package goldens.null_marked;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Sync view of {@link Marked}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link MarkedAsync} there.
 */
@NullMarked
@GeneratedView("goldens.null_marked.Marked")
public interface MarkedSync<T extends @Nullable Object> {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param <T> as of the source
     * @param service the source
     * @return the view
     */
    static <T extends @Nullable Object> MarkedSync<T> of(Marked<T> service) {
        return MarkedViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param <T> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <T extends @Nullable Object> MarkedSync<T> of(Marked<T> service,
            SmartAsyncRuntime runtime) {
        return MarkedViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param <T> as of the source
     * @param async the other view
     * @return the view
     */
    static <T extends @Nullable Object> MarkedSync<T> from(MarkedAsync<T> async) {
        return MarkedViews.syncFrom(async, SmartAsyncRuntime.shared());
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
    static <T extends @Nullable Object> MarkedSync<T> from(MarkedAsync<T> async,
            SmartAsyncRuntime runtime) {
        return MarkedViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Marked#find(String)} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    @Nullable String find(String name);

    /**
     * Calls {@link Marked#last()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    @Nullable T last();

    /**
     * Calls {@link Marked#clear()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    void clear();
}
