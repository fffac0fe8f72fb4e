package goldens.intersection_bounds;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.Serializable;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Sorter}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.intersection_bounds.Sorter")
public interface SorterAsync<T extends Number & Comparable<T>> {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <T> as of the source
     * @param service the source
     * @return the view
     */
    static <T extends Number & Comparable<T>> SorterAsync<T> of(Sorter<T> service) {
        return SorterViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <T> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <T extends Number & Comparable<T>> SorterAsync<T> of(Sorter<T> service,
            SmartAsyncRuntime runtime) {
        return SorterViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <T> as of the source
     * @param blocking the other view
     * @return the view
     */
    static <T extends Number & Comparable<T>> SorterAsync<T> from(SorterSync<T> blocking) {
        return SorterViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <T> as of the source
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <T extends Number & Comparable<T>> SorterAsync<T> from(SorterSync<T> blocking,
            SmartAsyncRuntime runtime) {
        return SorterViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Sorter#max(Number, Number)} on the calling thread and returns its future. */
    CompletableFuture<T> max(T one, T other);

    /**
     * Calls {@link Sorter#run(Exception)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     *
     * <p>The future can fail with {@code E}.
     *
     * @return a future that completes when the call has ended
     */
    <E extends Exception & Runnable> CompletableFuture<Void> run(E task);

    /**
     * Calls {@link Sorter#same(CharSequence)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    <C extends CharSequence & Serializable> CompletableFuture<C> same(C text);
}
