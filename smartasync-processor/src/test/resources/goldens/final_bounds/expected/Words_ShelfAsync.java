package goldens.final_bounds;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Words.Shelf}: its methods return futures at once. Blocking methods of
 * the source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.final_bounds.Words.Shelf")
public interface Words_ShelfAsync<N extends Words> {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <N> as of the source
     * @param service the source
     * @return the view
     */
    static <N extends Words> Words_ShelfAsync<N> of(Words.Shelf<N> service) {
        return Words_ShelfViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <N> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <N extends Words> Words_ShelfAsync<N> of(Words.Shelf<N> service,
            SmartAsyncRuntime runtime) {
        return Words_ShelfViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <N> as of the source
     * @param blocking the other view
     * @return the view
     */
    static <N extends Words> Words_ShelfAsync<N> from(Words_ShelfSync<N> blocking) {
        return Words_ShelfViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <N> as of the source
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <N extends Words> Words_ShelfAsync<N> from(Words_ShelfSync<N> blocking,
            SmartAsyncRuntime runtime) {
        return Words_ShelfViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Words.Shelf#first(Class)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    <U extends N> CompletableFuture<U> first(Class<U> type);
}
