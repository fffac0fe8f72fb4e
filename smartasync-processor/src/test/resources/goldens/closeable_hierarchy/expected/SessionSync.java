package goldens.closeable_hierarchy;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Session}: every method returns its result itself. Where the source
 * returns a future, the calling thread waits for it.
 *
 * <p>A thread that must not block, such as an event loop, is refused with a
 * {@link io.github.smartasync.runtime.BlockingRefusedException} before the source is called.
 * There, call {@link SessionAsync}.
 */
@SuppressWarnings({"all", "try"})
@GeneratedView("goldens.closeable_hierarchy.Session")
public interface SessionSync extends ConnectionSync {
    /** A view of a source, on the shared runtime. */
    static SessionSync of(Session service) {
        return SessionViews.sync(service, SmartAsyncRuntime.shared());
    }

    /** A view of a source, on the given runtime. */
    static SessionSync of(Session service, SmartAsyncRuntime runtime) {
        return SessionViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     */
    static SessionSync from(SessionAsync async) {
        return SessionViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     */
    static SessionSync from(SessionAsync async, SmartAsyncRuntime runtime) {
        return SessionViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Session#read()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; nothing was called
     */
    String read();

    /**
     * Calls {@link Session#commit()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; nothing was called
     */
    String commit();

    /**
     * Calls {@link Session#close()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; nothing was called
     */
    void close() throws Exception;
}
