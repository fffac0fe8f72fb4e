package goldens.future_for_type_variable;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Source}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link SourceAsync} there.
 */
@GeneratedView("goldens.future_for_type_variable.Source")
public interface SourceSync<R> {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param <R> as of the source
     * @param service the source
     * @return the view
     */
    static <R> SourceSync<R> of(Source<R> service) {
        return SourceViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param <R> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <R> SourceSync<R> of(Source<R> service, SmartAsyncRuntime runtime) {
        return SourceViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param <R> as of the source
     * @param async the other view
     * @return the view
     */
    static <R> SourceSync<R> from(SourceAsync<R> async) {
        return SourceViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param <R> as of the source
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <R> SourceSync<R> from(SourceAsync<R> async, SmartAsyncRuntime runtime) {
        return SourceViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Source#get(String)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    R get(String key);
}
