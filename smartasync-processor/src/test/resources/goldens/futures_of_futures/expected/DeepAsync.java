package goldens.futures_of_futures;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Async view of {@link Deep}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.futures_of_futures.Deep")
public interface DeepAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static DeepAsync of(Deep service) {
        return DeepViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static DeepAsync of(Deep service, SmartAsyncRuntime runtime) {
        return DeepViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static DeepAsync from(DeepSync blocking) {
        return DeepViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static DeepAsync from(DeepSync blocking, SmartAsyncRuntime runtime) {
        return DeepViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Deep#twice()} on the calling thread and returns its future. */
    CompletableFuture<CompletableFuture<String>> twice();

    /**
     * Calls {@link Deep#many()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    CompletableFuture<List<CompletableFuture<String>>> many();

    /**
     * Calls {@link Deep#take(CompletableFuture, Function)} on the calling thread and returns its
     * future.
     */
    CompletableFuture<Integer> take(CompletableFuture<String> one,
            Function<String, CompletableFuture<Integer>> how);
}
