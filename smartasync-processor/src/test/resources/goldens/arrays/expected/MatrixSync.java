package goldens.arrays;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;

/**
 * Sync view of {@link Matrix}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link MatrixAsync} there.
 */
@GeneratedView("goldens.arrays.Matrix")
public interface MatrixSync<T> {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param <T> as of the source
     * @param service the source
     * @return the view
     */
    static <T> MatrixSync<T> of(Matrix<T> service) {
        return MatrixViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param <T> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <T> MatrixSync<T> of(Matrix<T> service, SmartAsyncRuntime runtime) {
        return MatrixViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param <T> as of the source
     * @param async the other view
     * @return the view
     */
    static <T> MatrixSync<T> from(MatrixAsync<T> async) {
        return MatrixViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param <T> as of the source
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <T> MatrixSync<T> from(MatrixAsync<T> async, SmartAsyncRuntime runtime) {
        return MatrixViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Matrix#row(int[][])} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    int[] row(int[][] rows);

    /**
     * Calls {@link Matrix#same(java.lang.Object[])} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    T[] same(T[] values);

    /**
     * Calls {@link Matrix#lists(List[])} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    List<String>[] lists(List<String>[] values);

    /**
     * Calls {@link Matrix#grid()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    String[][] grid();
}
