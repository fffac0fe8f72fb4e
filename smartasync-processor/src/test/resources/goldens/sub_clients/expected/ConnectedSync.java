package goldens.sub_clients;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Connected}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link ConnectedAsync} there.
 */
@GeneratedView("goldens.sub_clients.Connected")
public interface ConnectedSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static ConnectedSync of(Connected service) {
        return ConnectedViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ConnectedSync of(Connected service, SmartAsyncRuntime runtime) {
        return ConnectedViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static ConnectedSync from(ConnectedAsync async) {
        return ConnectedViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ConnectedSync from(ConnectedAsync async, SmartAsyncRuntime runtime) {
        return ConnectedViews.syncFrom(async, runtime);
    }

    /** Calls {@link Connected#self()} directly, on any thread. */
    ConnectedSync self();

    /** Calls {@link Connected#defaults()} directly, on any thread. */
    TopicsSync defaults();
}
