package goldens.types_named_like_ours;

import io.github.smartasync.GeneratedView;

/**
 * Async view of {@link Confusing}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.types_named_like_ours.Confusing")
public interface ConfusingAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link io.github.smartasync.runtime.SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static ConfusingAsync of(Confusing service) {
        return ConfusingViews.async(service,
                io.github.smartasync.runtime.SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link io.github.smartasync.runtime.SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ConfusingAsync of(Confusing service,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        return ConfusingViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link io.github.smartasync.runtime.SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static ConfusingAsync from(ConfusingSync blocking) {
        return ConfusingViews.asyncFrom(blocking,
                io.github.smartasync.runtime.SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link io.github.smartasync.runtime.SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ConfusingAsync from(ConfusingSync blocking,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        return ConfusingViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Confusing#bridge(goldens.types_named_like_ours.CompletableFuture, SyncView)} on
     * the calling thread and returns its future.
     */
    java.util.concurrent.CompletableFuture<Bridge> bridge(CompletableFuture future, SyncView view);

    /**
     * Calls
     * {@link Confusing#objects(goldens.types_named_like_ours.String, java.lang.String, goldens.types_named_like_ours.Object)}
     * on the runtime's executor. Cancelling the future interrupts the call.
     */
    java.util.concurrent.CompletableFuture<Objects> objects(
            goldens.types_named_like_ours.String string, java.lang.String real,
            goldens.types_named_like_ours.Object object);

    /**
     * Calls
     * {@link Confusing#nothing(goldens.types_named_like_ours.SmartAsyncRuntime, ViewSetup, ViewCalls, ViewOperations)}
     * on the runtime's executor. Cancelling the future interrupts the call.
     *
     * @return a future that completes when the call has ended
     */
    java.util.concurrent.CompletableFuture<java.lang.Void> nothing(SmartAsyncRuntime runtime,
            ViewSetup setup, ViewCalls calls, ViewOperations operations);

    /**
     * Calls {@link Confusing#number()} on the runtime's executor. Cancelling the future interrupts
     * the call.
     */
    java.util.concurrent.CompletableFuture<java.lang.Integer> number();

    /**
     * Calls {@link Confusing#ownVoid()} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    java.util.concurrent.CompletableFuture<goldens.types_named_like_ours.Void> ownVoid();

    /**
     * Calls {@link Confusing#old(goldens.types_named_like_ours.Integer)} on the runtime's
     * executor. Cancelling the future interrupts the call.
     */
    @java.lang.Deprecated(
            forRemoval = true
    )
    java.util.concurrent.CompletableFuture<java.lang.Integer> old(
            goldens.types_named_like_ours.Integer own);

    /**
     * Calls {@link Confusing#statics(goldens.types_named_like_ours.Throwable)} on the runtime's
     * executor. Cancelling the future interrupts the call.
     */
    static java.util.concurrent.CompletableFuture<AsyncStatics> statics(
            goldens.types_named_like_ours.Throwable throwable) {
        return ConfusingViews.AsyncStatics.statics(throwable);
    }
}
