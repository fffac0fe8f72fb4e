package goldens.inner_of_generic;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Box}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link BoxAsync} there.
 */
@GeneratedView("goldens.inner_of_generic.Box")
public interface BoxSync<T> {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param <T> as of the source
     * @param service the source
     * @return the view
     */
    static <T> BoxSync<T> of(Box<T> service) {
        return BoxViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param <T> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <T> BoxSync<T> of(Box<T> service, SmartAsyncRuntime runtime) {
        return BoxViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param <T> as of the source
     * @param async the other view
     * @return the view
     */
    static <T> BoxSync<T> from(BoxAsync<T> async) {
        return BoxViews.syncFrom(async, SmartAsyncRuntime.shared());
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
    static <T> BoxSync<T> from(BoxAsync<T> async, SmartAsyncRuntime runtime) {
        return BoxViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Box#lid()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Box<T>.Lid lid();

    /**
     * Calls {@link Box#other(Box.Lid)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    Box<String>.Lid other(Box<Integer>.Lid lid);
}
