package goldens.recursive_bounds;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Tree}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link TreeAsync} there.
 */
@GeneratedView("goldens.recursive_bounds.Tree")
public interface TreeSync<T extends Comparable<? super T>, N extends Tree.Node<T, N>> {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param <T> as of the source
     * @param <N> as of the source
     * @param service the source
     * @return the view
     */
    static <T extends Comparable<? super T>, N extends Tree.Node<T, N>> TreeSync<T, N> of(
            Tree<T, N> service) {
        return TreeViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param <T> as of the source
     * @param <N> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <T extends Comparable<? super T>, N extends Tree.Node<T, N>> TreeSync<T, N> of(
            Tree<T, N> service, SmartAsyncRuntime runtime) {
        return TreeViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param <T> as of the source
     * @param <N> as of the source
     * @param async the other view
     * @return the view
     */
    static <T extends Comparable<? super T>, N extends Tree.Node<T, N>> TreeSync<T, N> from(
            TreeAsync<T, N> async) {
        return TreeViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param <T> as of the source
     * @param <N> as of the source
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <T extends Comparable<? super T>, N extends Tree.Node<T, N>> TreeSync<T, N> from(
            TreeAsync<T, N> async, SmartAsyncRuntime runtime) {
        return TreeViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Tree#smallest(Tree.Node)} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    T smallest(N node);

    /**
     * Calls {@link Tree#first(Class)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    <E extends Enum<E>> E first(Class<E> type);
}
