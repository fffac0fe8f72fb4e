package goldens.published_class;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Searches.
 *
 * <p>Async view of {@link AsyncSearch}: its methods return futures at once. Blocking methods
 * of the source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("goldens.published_class.AsyncSearch")
public interface AsyncSearchAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static AsyncSearchAsync of(AsyncSearch service) {
        return AsyncSearchViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static AsyncSearchAsync of(AsyncSearch service, SmartAsyncRuntime runtime) {
        return AsyncSearchViews.async(service, runtime);
    }

    /**
     * Finds texts asynchronously.
     *
     * <p>Calls {@link AsyncSearch#find(String)} on the calling thread and returns its future.
     *
     * <p>The future can fail with {@link java.io.IOException}.
     *
     * @param operations what to do
     * @return a future of the texts
     */
    CompletableFuture<List<String>> find(String operations);

    /**
     * Calls {@link AsyncSearch#countAsync(String)} on the calling thread and returns its future.
     *
     * <p>The future can fail with {@link java.io.IOException}.
     */
    CompletableFuture<Integer> count(String service);

    /**
     * Leads to another, which is a class, too.
     *
     * <p>Calls {@link AsyncSearch#index(String)} directly, on any thread.
     */
    AsyncIndexAsync index(String runtime);

    /**
     * Calls {@link AsyncSearch#version()} on the calling thread and returns its future.
     *
     * <p>The future can fail with {@link java.io.IOException}.
     */
    static CompletableFuture<String> version() {
        return AsyncSearchViews.AsyncStatics.version();
    }

    /**
     * Calls {@link AsyncSearch#close()} on the runtime's executor. Cancelling the future
     * interrupts the call.
     *
     * @return a future that completes when the call has ended
     */
    CompletableFuture<Void> close();
}
