package goldens.sub_clients;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Has one kind of view, and leads to clients with both.
 *
 * <p>Sync view of {@link OnlySync}: its methods return plain values. Where the source returns
 * a future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 */
@GeneratedView("goldens.sub_clients.OnlySync")
public interface OnlySyncSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static OnlySyncSync of(OnlySync service) {
        return OnlySyncViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static OnlySyncSync of(OnlySync service, SmartAsyncRuntime runtime) {
        return OnlySyncViews.sync(service, runtime);
    }

    /** Calls {@link OnlySync#topics()} directly, on any thread. */
    TopicsSync topics();
}
