package goldens.deprecated_methods;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Old}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link OldAsync} there.
 */
@GeneratedView("goldens.deprecated_methods.Old")
public interface OldSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static OldSync of(Old service) {
        return OldViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static OldSync of(Old service, SmartAsyncRuntime runtime) {
        return OldViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static OldSync from(OldAsync async) {
        return OldViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static OldSync from(OldAsync async, SmartAsyncRuntime runtime) {
        return OldViews.syncFrom(async, runtime);
    }

    /**
     * Was good once.
     *
     * <p>Calls {@link Old#stale()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     * @deprecated use {@link goldens.deprecated_methods.Old#fresh} instead
     */
    @Deprecated
    String stale();

    /**
     * Calls {@link Old#going()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    @Deprecated(
            since = "2.0",
            forRemoval = true
    )
    String going();

    /** Calls {@link Old#direct()} directly, on any thread. */
    @Deprecated(
            since = "1.1"
    )
    String direct();

    /**
     * Calls {@link Old#number()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    @Deprecated
    static int number() {
        return OldViews.SyncStatics.number();
    }

    /**
     * Calls {@link Old#fresh()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    String fresh();

    /**
     * Of these twins only one is deprecated.
     *
     * <p>Calls {@link Old#fetch(String)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @deprecated blocks
     */
    @Deprecated
    String fetch(String key);
}
