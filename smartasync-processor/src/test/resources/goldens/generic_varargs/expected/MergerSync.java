package goldens.generic_varargs;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;

/**
 * Sync view of {@link Merger}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link MergerAsync} there.
 */
@GeneratedView("goldens.generic_varargs.Merger")
public interface MergerSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static MergerSync of(Merger service) {
        return MergerViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static MergerSync of(Merger service, SmartAsyncRuntime runtime) {
        return MergerViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static MergerSync from(MergerAsync async) {
        return MergerViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static MergerSync from(MergerAsync async, SmartAsyncRuntime runtime) {
        return MergerViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Merger#merge(List[])} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    @SuppressWarnings({"all", "unchecked"})
    <T> Integer merge(List<T>... lists);

    /**
     * Calls {@link Merger#count(java.lang.Object[])} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    @SuppressWarnings({"all", "unchecked"})
    <T> int count(T... values);
}
