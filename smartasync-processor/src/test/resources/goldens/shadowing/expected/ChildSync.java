package goldens.shadowing;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.function.Function;

/**
 * Sync view of {@link Child}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link ChildAsync} there.
 */
@GeneratedView("goldens.shadowing.Child")
public interface ChildSync<V> {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param <V> as of the source
     * @param service the source
     * @return the view
     */
    static <V> ChildSync<V> of(Child<V> service) {
        return ChildViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param <V> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <V> ChildSync<V> of(Child<V> service, SmartAsyncRuntime runtime) {
        return ChildViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param <V> as of the source
     * @param async the other view
     * @return the view
     */
    static <V> ChildSync<V> from(ChildAsync<V> async) {
        return ChildViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param <V> as of the source
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <V> ChildSync<V> from(ChildAsync<V> async, SmartAsyncRuntime runtime) {
        return ChildViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Child#only(List)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    V only(List<V> all);

    /**
     * Calls {@link Child#convert(Object, Function)} and waits for its future on the calling
     * thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    <V2> V2 convert(List<V> from, Function<? super List<V>, ? extends V2> how);
}
