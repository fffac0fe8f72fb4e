package goldens.overridden_options;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Api}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("goldens.overridden_options.Api")
public interface ApiAsync<T> {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <T> as of the source
     * @param service the source
     * @return the view
     */
    static <T> ApiAsync<T> of(Api<T> service) {
        return ApiViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <T> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <T> ApiAsync<T> of(Api<T> service, SmartAsyncRuntime runtime) {
        return ApiViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <T> as of the source
     * @param blocking the other view
     * @return the view
     */
    static <T> ApiAsync<T> from(ApiSync<T> blocking) {
        return ApiViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <T> as of the source
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <T> ApiAsync<T> from(ApiSync<T> blocking, SmartAsyncRuntime runtime) {
        return ApiViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Api#find(String)} on the calling thread and returns a copy of its future.
     * Cancelling the copy does not cancel that future.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@link java.io.IOException}
     *   <li>{@link io.github.smartasync.runtime.CallTimeoutException} if it is not complete within 2
     *     s
     * </ul>
     */
    CompletableFuture<T> find(String key);

    /**
     * Calls {@link Api#historyOf(java.lang.Object)} on the executor {@code db}. Cancelling the
     * future interrupts the call.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@link io.github.smartasync.runtime.CallTimeoutException} if it is not complete within 1
     *     s
     * </ul>
     */
    CompletableFuture<String> history(T value);

    /** Calls {@link Api#name()} directly, on any thread. */
    String name();
}
