package goldens.wildcard_futures;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Wild}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.wildcard_futures.Wild")
public interface WildAsync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static WildAsync of(Wild service) {
        return WildViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static WildAsync of(Wild service, SmartAsyncRuntime runtime) {
        return WildViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static WildAsync from(WildSync blocking) {
        return WildViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static WildAsync from(WildSync blocking, SmartAsyncRuntime runtime) {
        return WildViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Wild#anything()} on the calling thread and returns its future. */
    CompletableFuture<Object> anything();

    /** Calls {@link Wild#number()} on the calling thread and returns its future. */
    CompletableFuture<Number> number();

    /** Calls {@link Wild#sink()} on the calling thread and returns its future. */
    CompletableFuture<Object> sink();

    /** Calls {@link Wild#inside()} on the calling thread and returns its future. */
    CompletableFuture<List<? extends Number>> inside();
}
