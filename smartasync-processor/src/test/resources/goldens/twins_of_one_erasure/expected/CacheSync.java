package goldens.twins_of_one_erasure;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.Collection;
import java.util.Map;

/**
 * The two of twins may take other parameters of the same erasure: the views take what both do.
 *
 * <p>Sync view of {@link Cache}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link CacheAsync} there.
 */
@GeneratedView("goldens.twins_of_one_erasure.Cache")
public interface CacheSync<K, V> {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param <K> as of the source
     * @param <V> as of the source
     * @param service the source
     * @return the view
     */
    static <K, V> CacheSync<K, V> of(Cache<K, V> service) {
        return CacheViews.sync(service, SmartAsyncRuntime.shared());
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
    static <K, V> CacheSync<K, V> of(Cache<K, V> service, SmartAsyncRuntime runtime) {
        return CacheViews.sync(service, runtime);
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
    static <K, V> CacheSync<K, V> from(CacheAsync<K, V> async) {
        return CacheViews.syncFrom(async, SmartAsyncRuntime.shared());
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
    static <K, V> CacheSync<K, V> from(CacheAsync<K, V> async, SmartAsyncRuntime runtime) {
        return CacheViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Cache#get(java.lang.Object)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    V get(K key);

    /**
     * Calls {@link Cache#remove(java.lang.Object)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    boolean remove(K key);

    /**
     * Calls {@link Cache#putAll(Map)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    void putAll(Map<K, V> all);

    /**
     * Calls {@link Cache#count(java.lang.Object, Collection)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    int count(K key, Collection<? extends K> among);
}
