package goldens.final_bounds;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Words.Shelf}: its methods return plain values. Where the source returns
 * a future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link Words_ShelfAsync} there.
 */
@GeneratedView("goldens.final_bounds.Words.Shelf")
public interface Words_ShelfSync<N extends Words> {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param <N> as of the source
     * @param service the source
     * @return the view
     */
    static <N extends Words> Words_ShelfSync<N> of(Words.Shelf<N> service) {
        return Words_ShelfViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param <N> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <N extends Words> Words_ShelfSync<N> of(Words.Shelf<N> service,
            SmartAsyncRuntime runtime) {
        return Words_ShelfViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param <N> as of the source
     * @param async the other view
     * @return the view
     */
    static <N extends Words> Words_ShelfSync<N> from(Words_ShelfAsync<N> async) {
        return Words_ShelfViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param <N> as of the source
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <N extends Words> Words_ShelfSync<N> from(Words_ShelfAsync<N> async,
            SmartAsyncRuntime runtime) {
        return Words_ShelfViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Words.Shelf#first(Class)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    <U extends N> U first(Class<U> type);
}
