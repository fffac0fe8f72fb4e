package goldens.published_class;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Async view of {@link AsyncIndex}: its methods return futures at once. Blocking methods of
 * the source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("goldens.published_class.AsyncIndex")
public interface AsyncIndexAsync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static AsyncIndexAsync of(AsyncIndex service) {
        return AsyncIndexViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static AsyncIndexAsync of(AsyncIndex service, SmartAsyncRuntime runtime) {
        return AsyncIndexViews.async(service, runtime);
    }

    /** Calls {@link AsyncIndex#name()} directly, on any thread. */
    String name();
}
