package goldens.type_variables_named_like_ours;

import io.github.smartasync.GeneratedView;
import java.util.List;

/**
 * Type variables with the names of what generated code names.
 *
 * <p>Sync view of {@link goldens.type_variables_named_like_ours.Generic}: its methods return
 * plain values. Where the source returns a future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link GenericAsync} there.
 */
@GeneratedView("goldens.type_variables_named_like_ours.Generic")
public interface GenericSync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param <GeneratedView2> as of the source
     * @param <Deprecated2> as of the source
     * @param <SmartAsyncRuntime> as of the source
     * @param <Bridge> as of the source
     * @param <Objects> as of the source
     * @param service the source
     * @return the view
     */
    static <GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> GenericSync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> of(
            Generic<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> service) {
        return GenericViews.sync(service, io.github.smartasync.runtime.SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param <GeneratedView2> as of the source
     * @param <Deprecated2> as of the source
     * @param <SmartAsyncRuntime> as of the source
     * @param <Bridge> as of the source
     * @param <Objects> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> GenericSync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> of(
            Generic<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> service,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        return GenericViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param <GeneratedView2> as of the source
     * @param <Deprecated2> as of the source
     * @param <SmartAsyncRuntime> as of the source
     * @param <Bridge> as of the source
     * @param <Objects> as of the source
     * @param async the other view
     * @return the view
     */
    static <GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> GenericSync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> from(
            GenericAsync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> async) {
        return GenericViews.syncFrom(async,
                io.github.smartasync.runtime.SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param <GeneratedView2> as of the source
     * @param <Deprecated2> as of the source
     * @param <SmartAsyncRuntime> as of the source
     * @param <Bridge> as of the source
     * @param <Objects> as of the source
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> GenericSync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> from(
            GenericAsync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> async,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        return GenericViews.syncFrom(async, runtime);
    }

    /**
     * Returns what it is given.
     *
     * <p>Calls {@link goldens.type_variables_named_like_ours.Generic#same(java.lang.Object)} on
     * the calling thread.
     *
     * @param value what it is given
     * @return the same
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    <Override2> Override2 same(Override2 value);

    /**
     * Returns what it is given, later.
     *
     * <p>Calls
     * {@link goldens.type_variables_named_like_ours.Generic#later(java.lang.Object, java.lang.Object, List)}
     * on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @deprecated because of the other annotations
     */
    @Deprecated
    <Deprecated3, SuppressWarnings2, CompletableFuture> SuppressWarnings2 later(Deprecated3 unused,
            SuppressWarnings2 value, List<CompletableFuture> others);

    /**
     * Calls
     * {@link goldens.type_variables_named_like_ours.Generic#failing(java.lang.Object, java.lang.Object, java.lang.Object)}
     * and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    <Throwable, OffloadedCall, SyncOperation> Throwable failing(Throwable value, OffloadedCall call,
            SyncOperation operation);

    /**
     * Calls
     * {@link goldens.type_variables_named_like_ours.Generic#fail(java.lang.Object, java.lang.Object, java.lang.Object, Exception)}
     * on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    <T extends Exception> void fail(GeneratedView2 view, Deprecated2 old, SmartAsyncRuntime runtime,
            T failure) throws T;

    /**
     * Calls
     * {@link goldens.type_variables_named_like_ours.Generic#first(java.lang.Object, java.lang.Object)}
     * on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    static <Override2, Generic> Override2 first(Override2 one, Generic other) {
        return GenericViews.SyncStatics.first(one, other);
    }
}
