package goldens.everything_direct;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Config}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link ConfigAsync} there.
 */
@GeneratedView("goldens.everything_direct.Config")
public interface ConfigSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static ConfigSync of(Config service) {
        return ConfigViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ConfigSync of(Config service, SmartAsyncRuntime runtime) {
        return ConfigViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static ConfigSync from(ConfigAsync async) {
        return ConfigViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ConfigSync from(ConfigAsync async, SmartAsyncRuntime runtime) {
        return ConfigViews.syncFrom(async, runtime);
    }

    /** Calls {@link Config#name()} directly, on any thread. */
    String name();
}
