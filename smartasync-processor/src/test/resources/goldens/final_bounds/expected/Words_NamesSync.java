package goldens.final_bounds;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Words.Names}: its methods return plain values. Where the source returns
 * a future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link Words_NamesAsync} there.
 */
@SuppressWarnings("all")
@GeneratedView("goldens.final_bounds.Words.Names")
public interface Words_NamesSync<N extends String> {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param <N> as of the source
     * @param service the source
     * @return the view
     */
    static <N extends String> Words_NamesSync<N> of(Words.Names<N> service) {
        return Words_NamesViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param <N> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <N extends String> Words_NamesSync<N> of(Words.Names<N> service,
            SmartAsyncRuntime runtime) {
        return Words_NamesViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param <N> as of the source
     * @param async the other view
     * @return the view
     */
    static <N extends String> Words_NamesSync<N> from(Words_NamesAsync<N> async) {
        return Words_NamesViews.syncFrom(async, SmartAsyncRuntime.shared());
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
    static <N extends String> Words_NamesSync<N> from(Words_NamesAsync<N> async,
            SmartAsyncRuntime runtime) {
        return Words_NamesViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Words.Names#first()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    N first();
}
