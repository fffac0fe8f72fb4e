package goldens.intersection_bounds;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.Serializable;

/**
 * Sync view of {@link Sorter}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link SorterAsync} there.
 */
@GeneratedView("goldens.intersection_bounds.Sorter")
public interface SorterSync<T extends Number & Comparable<T>> {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param <T> as of the source
     * @param service the source
     * @return the view
     */
    static <T extends Number & Comparable<T>> SorterSync<T> of(Sorter<T> service) {
        return SorterViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param <T> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <T extends Number & Comparable<T>> SorterSync<T> of(Sorter<T> service,
            SmartAsyncRuntime runtime) {
        return SorterViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param <T> as of the source
     * @param async the other view
     * @return the view
     */
    static <T extends Number & Comparable<T>> SorterSync<T> from(SorterAsync<T> async) {
        return SorterViews.syncFrom(async, SmartAsyncRuntime.shared());
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
    static <T extends Number & Comparable<T>> SorterSync<T> from(SorterAsync<T> async,
            SmartAsyncRuntime runtime) {
        return SorterViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Sorter#max(Number, Number)} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    T max(T one, T other);

    /**
     * Calls {@link Sorter#run(Exception)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    <E extends Exception & Runnable> void run(E task) throws E;

    /**
     * Calls {@link Sorter#same(CharSequence)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    <C extends CharSequence & Serializable> C same(C text);
}
