package goldens.several_sources;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Several.Two}: its methods return plain values. Where the source returns
 * a future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link Several_TwoAsync} there.
 */
@GeneratedView("goldens.several_sources.Several.Two")
public interface Several_TwoSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static Several_TwoSync of(Several.Two service) {
        return Several_TwoViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static Several_TwoSync of(Several.Two service, SmartAsyncRuntime runtime) {
        return Several_TwoViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static Several_TwoSync from(Several_TwoAsync async) {
        return Several_TwoViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static Several_TwoSync from(Several_TwoAsync async, SmartAsyncRuntime runtime) {
        return Several_TwoViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Several.Two#name()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    String name();

    /** Calls {@link Several.Two#one()} directly, on any thread. */
    Several_OneSync one();
}
