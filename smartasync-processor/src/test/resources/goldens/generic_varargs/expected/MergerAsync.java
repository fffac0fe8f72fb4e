package goldens.generic_varargs;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Merger}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.generic_varargs.Merger")
public interface MergerAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static MergerAsync of(Merger service) {
        return MergerViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static MergerAsync of(Merger service, SmartAsyncRuntime runtime) {
        return MergerViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static MergerAsync from(MergerSync blocking) {
        return MergerViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static MergerAsync from(MergerSync blocking, SmartAsyncRuntime runtime) {
        return MergerViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Merger#merge(List[])} on the calling thread and returns its future. */
    @SuppressWarnings({"all", "unchecked"})
    <T> CompletableFuture<Integer> merge(List<T>... lists);

    /**
     * Calls {@link Merger#count(java.lang.Object[])} on the runtime's executor. Cancelling the
     * future interrupts the call.
     */
    @SuppressWarnings({"all", "unchecked"})
    <T> CompletableFuture<Integer> count(T... values);
}
