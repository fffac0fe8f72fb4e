package goldens.recursive_bounds;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Tree}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.recursive_bounds.Tree")
public interface TreeAsync<T extends Comparable<? super T>, N extends Tree.Node<T, N>> {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <T> as of the source
     * @param <N> as of the source
     * @param service the source
     * @return the view
     */
    static <T extends Comparable<? super T>, N extends Tree.Node<T, N>> TreeAsync<T, N> of(
            Tree<T, N> service) {
        return TreeViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <T> as of the source
     * @param <N> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <T extends Comparable<? super T>, N extends Tree.Node<T, N>> TreeAsync<T, N> of(
            Tree<T, N> service, SmartAsyncRuntime runtime) {
        return TreeViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <T> as of the source
     * @param <N> as of the source
     * @param blocking the other view
     * @return the view
     */
    static <T extends Comparable<? super T>, N extends Tree.Node<T, N>> TreeAsync<T, N> from(
            TreeSync<T, N> blocking) {
        return TreeViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <T> as of the source
     * @param <N> as of the source
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <T extends Comparable<? super T>, N extends Tree.Node<T, N>> TreeAsync<T, N> from(
            TreeSync<T, N> blocking, SmartAsyncRuntime runtime) {
        return TreeViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Tree#smallest(Tree.Node)} on the calling thread and returns its future. */
    CompletableFuture<T> smallest(N node);

    /**
     * Calls {@link Tree#first(Class)} on the runtime's executor. Cancelling the future interrupts
     * the call.
     */
    <E extends Enum<E>> CompletableFuture<E> first(Class<E> type);
}
