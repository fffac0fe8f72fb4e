package goldens.shadowed_by_method;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Cell}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.shadowed_by_method.Cell")
public interface CellAsync<T> {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param <T> as of the source
     * @param service the source
     * @return the view
     */
    static <T> CellAsync<T> of(Cell<T> service) {
        return CellViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param <T> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <T> CellAsync<T> of(Cell<T> service, SmartAsyncRuntime runtime) {
        return CellViews.async(service, runtime);
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
    static <T> CellAsync<T> from(CellSync<T> blocking) {
        return CellViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static <T> CellAsync<T> from(CellSync<T> blocking, SmartAsyncRuntime runtime) {
        return CellViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Cell#read(java.lang.Object)} on the calling thread and returns its future. */
    <T2> CompletableFuture<T2> read(T2 fallback);
}
