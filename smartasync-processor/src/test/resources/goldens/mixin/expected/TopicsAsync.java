package goldens.mixin;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The topics of a cluster.
 *
 * <p>Async view of {@link Topics}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 *
 * @since 2.0
 */
@GeneratedView("goldens.mixin.Topics")
public interface TopicsAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static TopicsAsync of(Topics service) {
        return TopicsViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static TopicsAsync of(Topics service, SmartAsyncRuntime runtime) {
        return TopicsViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static TopicsAsync from(TopicsSync blocking) {
        return TopicsViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static TopicsAsync from(TopicsSync blocking, SmartAsyncRuntime runtime) {
        return TopicsViews.asyncFrom(blocking, runtime);
    }

    /**
     * Lists the topics.
     *
     * <p>Calls {@link Topics#getListAsync(String)} on the calling thread and returns its future.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@link goldens.mixin.AdminException}
     *   <li>{@link java.lang.IllegalArgumentException} if there is no such namespace
     *   <li>{@link io.github.smartasync.runtime.CallTimeoutException} if it is not complete within
     *     30 s
     * </ul>
     *
     * @param namespace where
     * @return a future of their names
     */
    CompletableFuture<List<String>> getList(String namespace);

    /**
     * Calls {@link Topics#getListAsync(String, Topics.Kept)} on the calling thread and returns its
     * future.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@link goldens.mixin.AdminException}
     *   <li>{@link io.github.smartasync.runtime.CallTimeoutException} if it is not complete within
     *     30 s
     * </ul>
     */
    CompletableFuture<List<String>> getList(String namespace, Topics.Kept kept);

    /**
     * Has a default of its own.
     *
     * <p>Calls {@link Topics#existsAsync(String)} on the calling thread and returns its future.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@link goldens.mixin.AdminException}
     *   <li>{@link io.github.smartasync.runtime.CallTimeoutException} if it is not complete within
     *     30 s
     * </ul>
     */
    CompletableFuture<Boolean> exists(String topic);

    /**
     * Calls {@link Topics#deleteAsync(String, boolean[])} on the calling thread and returns its
     * future.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@link goldens.mixin.AdminException}
     *   <li>{@link io.github.smartasync.runtime.CallTimeoutException} if it is not complete within
     *     30 s
     * </ul>
     */
    CompletableFuture<Void> delete(String topic, boolean... force);

    /**
     * Calls {@link Topics#firstAsync(List, String)} on the calling thread. A thread of the runtime
     * waits for its future.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@link goldens.mixin.AdminException}
     *   <li>{@link io.github.smartasync.runtime.CallTimeoutException} if it is not complete within
     *     30 s
     * </ul>
     */
    <T extends Comparable<T>> CompletableFuture<T> first(List<T> operation, String getList);

    /**
     * Still written by hand: the mixin leaves it alone.
     *
     * <p>Calls {@link Topics#countAsync(String)} on the calling thread and returns its future.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@link goldens.mixin.AdminException}
     *   <li>{@link io.github.smartasync.runtime.CallTimeoutException} if it is not complete within
     *     30 s
     * </ul>
     */
    CompletableFuture<Integer> count(String namespace);

    /**
     * Calls {@link Topics#oldAsync()} on the calling thread and returns its future.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@link goldens.mixin.AdminException}
     *   <li>{@link io.github.smartasync.runtime.CallTimeoutException} if it is not complete within
     *     30 s
     * </ul>
     */
    @Deprecated(
            since = "2.1"
    )
    CompletableFuture<String> old();

    /**
     * A method without a partner.
     *
     * <p>Calls {@link Topics#cluster()} on the runtime's executor. Cancelling the future
     * interrupts the call.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@link io.github.smartasync.runtime.CallTimeoutException} if it is not complete within
     *     30 s
     * </ul>
     */
    CompletableFuture<String> cluster();

    /**
     * Calls {@link Topics#fetch()} on the calling thread and returns its future.
     *
     * <p>The future can fail with {@link goldens.mixin.AdminException}.
     */
    CompletableFuture<String> fetchNow();
}
