package goldens.foreign_statics;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Has methods of both sorts.
 *
 * <p>Sync view of {@link Mixed}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link MixedAsync} there.
 */
@GeneratedView("goldens.foreign_statics.Mixed")
public interface MixedSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static MixedSync of(Mixed service) {
        return MixedViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static MixedSync of(Mixed service, SmartAsyncRuntime runtime) {
        return MixedViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static MixedSync from(MixedAsync async) {
        return MixedViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static MixedSync from(MixedAsync async, SmartAsyncRuntime runtime) {
        return MixedViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Mixed#named()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    static String named() {
        return MixedViews.SyncStatics.named();
    }

    /**
     * Calls {@link Mixed#namedAfter(String)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    static String namedAfter(String text) {
        return MixedViews.SyncStatics.namedAfter(text);
    }

    /**
     * Calls {@link Mixed#own()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    String own();

    /**
     * Calls {@link Mixed#inherited()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    String inherited();
}
