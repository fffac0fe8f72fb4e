package goldens.generic_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Repository}: its methods return futures at once. Blocking methods of
 * the source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("goldens.generic_source.Repository")
public interface RepositoryAsync<K, V extends Comparable<V>> {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <K> as of the source
     * @param <V> as of the source
     * @param service the source
     * @return the view
     */
    static <K, V extends Comparable<V>> RepositoryAsync<K, V> of(Repository<K, V> service) {
        return RepositoryViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <K> as of the source
     * @param <V> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <K, V extends Comparable<V>> RepositoryAsync<K, V> of(Repository<K, V> service,
            SmartAsyncRuntime runtime) {
        return RepositoryViews.async(service, runtime);
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
    static <K, V extends Comparable<V>> RepositoryAsync<K, V> from(RepositorySync<K, V> blocking) {
        return RepositoryViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static <K, V extends Comparable<V>> RepositoryAsync<K, V> from(RepositorySync<K, V> blocking,
            SmartAsyncRuntime runtime) {
        return RepositoryViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Repository#find(Object)} on the calling thread and returns its future. */
    CompletableFuture<V> find(K key);

    /**
     * Calls {@link Repository#all(List, Map)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<List<V>> all(List<? extends K> keys, Map<K, List<? super V>> others);

    /** Calls {@link Repository#itself()} directly, on any thread. */
    Repository<K, V> itself();
}
