package goldens.future_subtypes;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Promises}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.future_subtypes.Promises")
public interface PromisesAsync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static PromisesAsync of(Promises service) {
        return PromisesViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static PromisesAsync of(Promises service, SmartAsyncRuntime runtime) {
        return PromisesViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static PromisesAsync from(PromisesSync blocking) {
        return PromisesViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static PromisesAsync from(PromisesSync blocking, SmartAsyncRuntime runtime) {
        return PromisesViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Promises#ask()} on the calling thread and returns its future. */
    CompletableFuture<List<Integer>> ask();

    /** Calls {@link Promises#guess()} on the calling thread and returns its future. */
    CompletableFuture<List<? extends Number>> guess();

    /** Calls {@link Promises#bet()} on the calling thread and returns its future. */
    CompletableFuture<List<? extends Integer>> bet();

    /** Calls {@link Promises#run()} on the calling thread and returns its future. */
    CompletableFuture<Void> run();
}
