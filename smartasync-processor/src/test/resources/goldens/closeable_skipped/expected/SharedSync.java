package goldens.closeable_skipped;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Shared}: every method returns its result itself. Where the source
 * returns a future, the calling thread waits for it.
 *
 * <p>A thread that must not block, such as an event loop, is refused with a
 * {@link io.github.smartasync.runtime.BlockingRefusedException} before the source is called.
 * There, call {@link SharedAsync}.
 */
@GeneratedView("goldens.closeable_skipped.Shared")
public interface SharedSync {
    /** A view of a source, on the shared runtime. */
    static SharedSync of(Shared service) {
        return SharedViews.sync(service, SmartAsyncRuntime.shared());
    }

    /** A view of a source, on the given runtime. */
    static SharedSync of(Shared service, SmartAsyncRuntime runtime) {
        return SharedViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     */
    static SharedSync from(SharedAsync async) {
        return SharedViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     */
    static SharedSync from(SharedAsync async, SmartAsyncRuntime runtime) {
        return SharedViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Shared#use()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; nothing was called
     */
    String use();
}
