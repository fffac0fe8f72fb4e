package goldens.type_variables_named_like_ours;

import io.github.smartasync.GeneratedView;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Type variables with the names of what generated code names.
 *
 * <p>Async view of {@link goldens.type_variables_named_like_ours.Generic}: its methods return
 * futures at once. Blocking methods of the source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.type_variables_named_like_ours.Generic")
public interface GenericAsync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link io.github.smartasync.runtime.SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <GeneratedView2> as of the source
     * @param <Deprecated2> as of the source
     * @param <SmartAsyncRuntime> as of the source
     * @param <Bridge> as of the source
     * @param <Objects> as of the source
     * @param service the source
     * @return the view
     */
    static <GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> GenericAsync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> of(
            Generic<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> service) {
        return GenericViews.async(service, io.github.smartasync.runtime.SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link io.github.smartasync.runtime.SmartAsyncRuntime.Builder#closeAtExit}.
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
    static <GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> GenericAsync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> of(
            Generic<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> service,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        return GenericViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link io.github.smartasync.runtime.SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <GeneratedView2> as of the source
     * @param <Deprecated2> as of the source
     * @param <SmartAsyncRuntime> as of the source
     * @param <Bridge> as of the source
     * @param <Objects> as of the source
     * @param blocking the other view
     * @return the view
     */
    static <GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> GenericAsync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> from(
            GenericSync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> blocking) {
        return GenericViews.asyncFrom(blocking,
                io.github.smartasync.runtime.SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link io.github.smartasync.runtime.SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <GeneratedView2> as of the source
     * @param <Deprecated2> as of the source
     * @param <SmartAsyncRuntime> as of the source
     * @param <Bridge> as of the source
     * @param <Objects> as of the source
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> GenericAsync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> from(
            GenericSync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> blocking,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        return GenericViews.asyncFrom(blocking, runtime);
    }

    /**
     * Returns what it is given.
     *
     * <p>Calls {@link goldens.type_variables_named_like_ours.Generic#same(java.lang.Object)} on
     * the runtime's executor. Cancelling the future interrupts the call.
     *
     * @param value what it is given
     * @return a future that holds the same
     */
    <Override2> CompletableFuture<Override2> same(Override2 value);

    /**
     * Returns what it is given, later.
     *
     * <p>Calls
     * {@link goldens.type_variables_named_like_ours.Generic#later(java.lang.Object, java.lang.Object, List)}
     * on the runtime's executor. Cancelling the future interrupts the call.
     *
     * @deprecated because of the other annotations
     */
    @Deprecated
    <Deprecated3, SuppressWarnings2, CompletableFuture> java.util.concurrent.CompletableFuture<SuppressWarnings2> later(
            Deprecated3 unused, SuppressWarnings2 value, List<CompletableFuture> others);

    /**
     * Calls
     * {@link goldens.type_variables_named_like_ours.Generic#failing(java.lang.Object, java.lang.Object, java.lang.Object)}
     * on the calling thread and returns its future.
     */
    <Throwable, OffloadedCall, SyncOperation> CompletableFuture<Throwable> failing(Throwable value,
            OffloadedCall call, SyncOperation operation);

    /**
     * Calls
     * {@link goldens.type_variables_named_like_ours.Generic#fail(java.lang.Object, java.lang.Object, java.lang.Object, Exception)}
     * on the runtime's executor. Cancelling the future interrupts the call.
     *
     * <p>The future can fail with {@code T}.
     *
     * @return a future that completes when the call has ended
     */
    <T extends Exception> CompletableFuture<Void> fail(GeneratedView2 view, Deprecated2 old,
            SmartAsyncRuntime runtime, T failure);

    /**
     * Calls
     * {@link goldens.type_variables_named_like_ours.Generic#first(java.lang.Object, java.lang.Object)}
     * on the runtime's executor. Cancelling the future interrupts the call.
     */
    static <Override2, Generic> CompletableFuture<Override2> first(Override2 one, Generic other) {
        return GenericViews.AsyncStatics.first(one, other);
    }
}
