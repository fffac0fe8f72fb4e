package goldens.twins_of_one_erasure;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The two of twins may take other parameters of the same erasure: the views take what both do.
 *
 * <p>Async view of {@link Cache}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.twins_of_one_erasure.Cache")
public interface CacheAsync<K, V> {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param <K> as of the source
     * @param <V> as of the source
     * @param service the source
     * @return the view
     */
    static <K, V> CacheAsync<K, V> of(Cache<K, V> service) {
        return CacheViews.async(service, SmartAsyncRuntime.shared());
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
    static <K, V> CacheAsync<K, V> of(Cache<K, V> service, SmartAsyncRuntime runtime) {
        return CacheViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <K> as of the source
     * @param <V> as of the source
     * @param blocking the other view
     * @return the view
     */
    static <K, V> CacheAsync<K, V> from(CacheSync<K, V> blocking) {
        return CacheViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <K> as of the source
     * @param <V> as of the source
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <K, V> CacheAsync<K, V> from(CacheSync<K, V> blocking, SmartAsyncRuntime runtime) {
        return CacheViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Cache#getAsync(java.lang.Object)} on the calling thread and returns its future.
     */
    CompletableFuture<V> get(K key);

    /**
     * Calls {@link Cache#removeAsync(java.lang.Object)} on the calling thread and returns its
     * future.
     */
    CompletableFuture<Boolean> remove(K key);

    /** Calls {@link Cache#putAllAsync(Map)} on the calling thread and returns its future. */
    CompletableFuture<Void> putAll(Map<K, V> all);

    /**
     * Calls {@link Cache#countAsync(java.lang.Object, Collection)} on the calling thread and
     * returns its future.
     */
    CompletableFuture<Integer> count(K key, Collection<? extends K> among);
}
