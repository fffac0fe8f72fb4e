package goldens.sub_clients_closeable;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Leads to clients that somebody has to close.
 *
 * <p>Async view of {@link Pool}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("goldens.sub_clients_closeable.Pool")
public interface PoolAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static PoolAsync of(Pool service) {
        return PoolViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static PoolAsync of(Pool service, SmartAsyncRuntime runtime) {
        return PoolViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static PoolAsync from(PoolSync blocking) {
        return PoolViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static PoolAsync from(PoolSync blocking, SmartAsyncRuntime runtime) {
        return PoolViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Pool#session()} directly, on any thread. */
    SessionAsync session();

    /**
     * Calls {@link Pool#open(String)} on the runtime's executor. Cancelling the future interrupts
     * the call.
     *
     * <p>The future can fail with {@link java.io.IOException}.
     */
    CompletableFuture<SessionAsync> open(String found);

    /** Calls {@link Pool#later()} on the calling thread and returns its future. */
    CompletableFuture<SessionAsync> later();
}
