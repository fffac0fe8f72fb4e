package goldens.arrays;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Matrix}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.arrays.Matrix")
public interface MatrixAsync<T> {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <T> as of the source
     * @param service the source
     * @return the view
     */
    static <T> MatrixAsync<T> of(Matrix<T> service) {
        return MatrixViews.async(service, SmartAsyncRuntime.shared());
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
    static <T> MatrixAsync<T> of(Matrix<T> service, SmartAsyncRuntime runtime) {
        return MatrixViews.async(service, runtime);
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
    static <T> MatrixAsync<T> from(MatrixSync<T> blocking) {
        return MatrixViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static <T> MatrixAsync<T> from(MatrixSync<T> blocking, SmartAsyncRuntime runtime) {
        return MatrixViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Matrix#row(int[][])} on the calling thread and returns its future. */
    CompletableFuture<int[]> row(int[][] rows);

    /**
     * Calls {@link Matrix#same(java.lang.Object[])} on the runtime's executor. Cancelling the
     * future interrupts the call.
     */
    CompletableFuture<T[]> same(T[] values);

    /**
     * Calls {@link Matrix#lists(List[])} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<List<String>[]> lists(List<String>[] values);

    /**
     * Calls {@link Matrix#grid()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    CompletableFuture<String[][]> grid();
}
