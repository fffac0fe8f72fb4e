package goldens.closeable;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Connection}: its methods return futures at once. Blocking methods of
 * the source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.closeable.Connection")
public interface ConnectionAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static ConnectionAsync of(Connection service) {
        return ConnectionViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ConnectionAsync of(Connection service, SmartAsyncRuntime runtime) {
        return ConnectionViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static ConnectionAsync from(ConnectionSync blocking) {
        return ConnectionViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static ConnectionAsync from(ConnectionSync blocking, SmartAsyncRuntime runtime) {
        return ConnectionViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Connection#query()} on the calling thread and returns its future. */
    CompletableFuture<String> query();

    /**
     * Calls {@link Connection#close()} on the runtime's executor. Cancelling the future interrupts
     * the call.
     *
     * <p>The future can fail with {@link java.io.IOException}.
     *
     * @return a future that completes when the call has ended
     */
    CompletableFuture<Void> close();
}
