package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Somebody else's, and no bean by itself.
 *
 * <p>Sync view of {@link Remote}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link RemoteAsync} there.
 */
@GeneratedView("goldens.spring_beans.Remote")
public interface RemoteSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static RemoteSync of(Remote service) {
        return RemoteViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static RemoteSync of(Remote service, SmartAsyncRuntime runtime) {
        return RemoteViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static RemoteSync from(RemoteAsync async) {
        return RemoteViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static RemoteSync from(RemoteAsync async, SmartAsyncRuntime runtime) {
        return RemoteViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Remote#ask(String)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    String ask(String question);
}
