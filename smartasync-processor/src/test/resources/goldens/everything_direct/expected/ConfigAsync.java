package goldens.everything_direct;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Async view of {@link Config}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("goldens.everything_direct.Config")
public interface ConfigAsync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static ConfigAsync of(Config service) {
        return ConfigViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ConfigAsync of(Config service, SmartAsyncRuntime runtime) {
        return ConfigViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     *
     * @param blocking the other view
     * @return the view
     */
    static ConfigAsync from(ConfigSync blocking) {
        return ConfigViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     *
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ConfigAsync from(ConfigSync blocking, SmartAsyncRuntime runtime) {
        return ConfigViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Config#name()} directly, on any thread. */
    String name();
}
