package goldens.sub_clients;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Async view of {@link Connected}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("goldens.sub_clients.Connected")
public interface ConnectedAsync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static ConnectedAsync of(Connected service) {
        return ConnectedViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ConnectedAsync of(Connected service, SmartAsyncRuntime runtime) {
        return ConnectedViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     *
     * @param blocking the other view
     * @return the view
     */
    static ConnectedAsync from(ConnectedSync blocking) {
        return ConnectedViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     *
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ConnectedAsync from(ConnectedSync blocking, SmartAsyncRuntime runtime) {
        return ConnectedViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Connected#self()} directly, on any thread. */
    ConnectedAsync self();

    /** Calls {@link Connected#defaults()} directly, on any thread. */
    TopicsAsync defaults();
}
