package goldens.sub_clients_closeable;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Session}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.sub_clients_closeable.Session")
public interface SessionAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static SessionAsync of(Session service) {
        return SessionViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static SessionAsync of(Session service, SmartAsyncRuntime runtime) {
        return SessionViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static SessionAsync from(SessionSync blocking) {
        return SessionViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static SessionAsync from(SessionSync blocking, SmartAsyncRuntime runtime) {
        return SessionViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Session#copy()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    CompletableFuture<SessionAsync> copy();

    /**
     * Calls {@link Session#close()} on the runtime's executor. Cancelling the future interrupts
     * the call.
     *
     * @return a future that completes when the call has ended
     */
    CompletableFuture<Void> close();
}
