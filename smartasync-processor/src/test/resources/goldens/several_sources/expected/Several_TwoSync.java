package goldens.several_sources;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Several.Two}: every method returns its result itself. Where the source
 * returns a future, the calling thread waits for it.
 *
 * <p>A thread that must not block, such as an event loop, is refused with a
 * {@link io.github.smartasync.runtime.BlockingRefusedException} before the source is called.
 * There, call {@link Several_TwoAsync}.
 */
@GeneratedView("goldens.several_sources.Several.Two")
public interface Several_TwoSync {
    /** A view of a source, on the shared runtime. */
    static Several_TwoSync of(Several.Two service) {
        return Several_TwoViews.sync(service, SmartAsyncRuntime.shared());
    }

    /** A view of a source, on the given runtime. */
    static Several_TwoSync of(Several.Two service, SmartAsyncRuntime runtime) {
        return Several_TwoViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     */
    static Several_TwoSync from(Several_TwoAsync async) {
        return Several_TwoViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     */
    static Several_TwoSync from(Several_TwoAsync async, SmartAsyncRuntime runtime) {
        return Several_TwoViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Several.Two#name()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; nothing was called
     */
    String name();

    /**
     * Calls {@link Several.Two#one()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; nothing was called
     */
    Several.One one();
}
