package goldens.translated_clients;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * A published class whose failures are translated, also on the way to other clients.
 *
 * <p>Async view of {@link AsyncCluster}: its methods return futures at once. Blocking methods
 * of the source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("goldens.translated_clients.AsyncCluster")
public interface AsyncClusterAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static AsyncClusterAsync of(AsyncCluster service) {
        return AsyncClusterViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static AsyncClusterAsync of(AsyncCluster service, SmartAsyncRuntime runtime) {
        return AsyncClusterViews.async(service, runtime);
    }

    /**
     * Calls {@link AsyncCluster#name()} on the calling thread and returns its future. Failures
     * pass through {@link goldens.translated_clients.Failures}.
     *
     * <p>The future can fail with {@link goldens.translated_clients.Told}.
     */
    CompletableFuture<String> name();

    /** Calls {@link AsyncCluster#topics()} directly, on any thread. */
    AsyncTopicsAsync topics();

    /**
     * Calls {@link AsyncCluster#later()} on the calling thread and returns its future. Failures
     * pass through {@link goldens.translated_clients.Failures}.
     *
     * <p>The future can fail with {@link goldens.translated_clients.Told}.
     */
    CompletableFuture<AsyncTopicsAsync> later();

    /**
     * Calls {@link AsyncCluster#gone(String)} on the calling thread and returns its future.
     * Failures pass through {@link goldens.translated_clients.Failures}.
     *
     * <p>The future can fail with {@link goldens.translated_clients.Told}.
     */
    CompletableFuture<AsyncTopicsAsync> gone(String failure);

    /**
     * Calls {@link AsyncCluster#open()} on the runtime's executor. Cancelling the future
     * interrupts the call. Failures pass through {@link goldens.translated_clients.Failures}.
     */
    CompletableFuture<AsyncTopicsAsync> open();
}
