package goldens.types_named_like_ours;

import io.github.smartasync.GeneratedView;

/**
 * Sync view of {@link Confusing}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link ConfusingAsync} there.
 */
@GeneratedView("goldens.types_named_like_ours.Confusing")
public interface ConfusingSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static ConfusingSync of(Confusing service) {
        return ConfusingViews.sync(service,
                io.github.smartasync.runtime.SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ConfusingSync of(Confusing service,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        return ConfusingViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static ConfusingSync from(ConfusingAsync async) {
        return ConfusingViews.syncFrom(async,
                io.github.smartasync.runtime.SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ConfusingSync from(ConfusingAsync async,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        return ConfusingViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Confusing#bridge(CompletableFuture, SyncView)} and waits for its future on the
     * calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Bridge bridge(CompletableFuture future, SyncView view);

    /**
     * Calls
     * {@link Confusing#objects(goldens.types_named_like_ours.String, java.lang.String, goldens.types_named_like_ours.Object)}
     * on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    Objects objects(goldens.types_named_like_ours.String string, java.lang.String real,
            goldens.types_named_like_ours.Object object);

    /**
     * Calls
     * {@link Confusing#nothing(goldens.types_named_like_ours.SmartAsyncRuntime, ViewSetup, ViewCalls, ViewOperations)}
     * on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    void nothing(SmartAsyncRuntime runtime, ViewSetup setup, ViewCalls calls,
            ViewOperations operations);

    /**
     * Calls {@link Confusing#number()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    int number();

    /**
     * Calls {@link Confusing#ownVoid()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    goldens.types_named_like_ours.Void ownVoid();

    /**
     * Calls {@link Confusing#old(goldens.types_named_like_ours.Integer)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    @java.lang.Deprecated(
            forRemoval = true
    )
    java.lang.Integer old(goldens.types_named_like_ours.Integer own);

    /**
     * Calls {@link Confusing#statics(goldens.types_named_like_ours.Throwable)} on the calling
     * thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    static AsyncStatics statics(goldens.types_named_like_ours.Throwable throwable) {
        return ConfusingViews.SyncStatics.statics(throwable);
    }
}
