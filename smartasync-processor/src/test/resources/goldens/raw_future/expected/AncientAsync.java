package goldens.raw_future;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Ancient}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.raw_future.Ancient")
public interface AncientAsync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static AncientAsync of(Ancient service) {
        return AncientViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static AncientAsync of(Ancient service, SmartAsyncRuntime runtime) {
        return AncientViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static AncientAsync from(AncientSync blocking) {
        return AncientViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static AncientAsync from(AncientSync blocking, SmartAsyncRuntime runtime) {
        return AncientViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Ancient#anything()} on the calling thread and returns its future. */
    CompletableFuture<Object> anything();

    /**
     * Calls {@link Ancient#plain()} on the calling thread. A thread of the runtime waits for its
     * future.
     */
    CompletableFuture<Object> plain();
}
