package goldens.generic_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.Map;

/**
 * Sync view of {@link Repository}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link RepositoryAsync} there.
 */
@GeneratedView("goldens.generic_source.Repository")
public interface RepositorySync<K, V extends Comparable<V>> {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param <K> as of the source
     * @param <V> as of the source
     * @param service the source
     * @return the view
     */
    static <K, V extends Comparable<V>> RepositorySync<K, V> of(Repository<K, V> service) {
        return RepositoryViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param <K> as of the source
     * @param <V> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <K, V extends Comparable<V>> RepositorySync<K, V> of(Repository<K, V> service,
            SmartAsyncRuntime runtime) {
        return RepositoryViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param <K> as of the source
     * @param <V> as of the source
     * @param async the other view
     * @return the view
     */
    static <K, V extends Comparable<V>> RepositorySync<K, V> from(RepositoryAsync<K, V> async) {
        return RepositoryViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param <K> as of the source
     * @param <V> as of the source
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <K, V extends Comparable<V>> RepositorySync<K, V> from(RepositoryAsync<K, V> async,
            SmartAsyncRuntime runtime) {
        return RepositoryViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Repository#find(Object)} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    V find(K key);

    /**
     * Calls {@link Repository#all(List, Map)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    List<V> all(List<? extends K> keys, Map<K, List<? super V>> others);

    /** Calls {@link Repository#itself()} directly, on any thread. */
    Repository<K, V> itself();
}
