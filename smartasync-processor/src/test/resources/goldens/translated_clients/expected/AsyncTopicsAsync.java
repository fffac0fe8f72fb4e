package goldens.translated_clients;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link AsyncTopics}: its methods return futures at once. Blocking methods of
 * the source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.translated_clients.AsyncTopics")
public interface AsyncTopicsAsync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static AsyncTopicsAsync of(AsyncTopics service) {
        return AsyncTopicsViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static AsyncTopicsAsync of(AsyncTopics service, SmartAsyncRuntime runtime) {
        return AsyncTopicsViews.async(service, runtime);
    }

    /**
     * Calls {@link AsyncTopics#count()} on the calling thread and returns its future. Failures
     * pass through {@link goldens.translated_clients.Failures}.
     *
     * <p>The future can fail with {@link goldens.translated_clients.Told}.
     */
    CompletableFuture<Integer> count();
}
