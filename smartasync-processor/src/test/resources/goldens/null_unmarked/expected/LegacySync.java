package goldens.null_unmarked;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Legacy}: every method returns its result itself. Where the source
 * returns a future, the calling thread waits for it.
 *
 * <p>A thread that must not block, such as an event loop, is refused with a
 * {@link io.github.smartasync.runtime.BlockingRefusedException} before the source is called.
 * There, call {@link LegacyAsync}.
 */
@GeneratedView("goldens.null_unmarked.Legacy")
public interface LegacySync {
    /** A view of a source, on the shared runtime. */
    static LegacySync of(Legacy service) {
        return LegacyViews.sync(service, SmartAsyncRuntime.shared());
    }

    /** A view of a source, on the given runtime. */
    static LegacySync of(Legacy service, SmartAsyncRuntime runtime) {
        return LegacyViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     */
    static LegacySync from(LegacyAsync async) {
        return LegacyViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     */
    static LegacySync from(LegacyAsync async, SmartAsyncRuntime runtime) {
        return LegacyViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Legacy#name()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; nothing was called
     */
    String name();
}
