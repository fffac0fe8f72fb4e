package goldens.sub_clients;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Stays as it is: there is no async view to be over.
 *
 * <p>Sync view of {@link OnlySync.Both}: its methods return plain values. Where the source
 * returns a future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link OnlySync_BothAsync} there.
 */
@GeneratedView("goldens.sub_clients.OnlySync.Both")
public interface OnlySync_BothSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static OnlySync_BothSync of(OnlySync.Both service) {
        return OnlySync_BothViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static OnlySync_BothSync of(OnlySync.Both service, SmartAsyncRuntime runtime) {
        return OnlySync_BothViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static OnlySync_BothSync from(OnlySync_BothAsync async) {
        return OnlySync_BothViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static OnlySync_BothSync from(OnlySync_BothAsync async, SmartAsyncRuntime runtime) {
        return OnlySync_BothViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link OnlySync.Both#only()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    OnlySync only();

    /** Calls {@link OnlySync.Both#topics()} directly, on any thread. */
    TopicsSync topics();
}
