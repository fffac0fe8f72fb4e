package goldens.mixin;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;

/**
 * The topics of a cluster.
 *
 * <p>Sync view of {@link Topics}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link TopicsAsync} there.
 *
 * @since 2.0
 */
@GeneratedView("goldens.mixin.Topics")
public interface TopicsSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static TopicsSync of(Topics service) {
        return TopicsViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static TopicsSync of(Topics service, SmartAsyncRuntime runtime) {
        return TopicsViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static TopicsSync from(TopicsAsync async) {
        return TopicsViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static TopicsSync from(TopicsAsync async, SmartAsyncRuntime runtime) {
        return TopicsViews.syncFrom(async, runtime);
    }

    /**
     * Lists the topics.
     *
     * <p>Calls {@link Topics#getListAsync(String)} and waits for its future on the calling thread.
     *
     * @param namespace where
     * @return their names
     * @throws AdminException if the future fails with it
     * @throws java.lang.IllegalArgumentException if there is no such namespace
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within 30 s
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    List<String> getList(String namespace) throws AdminException;

    /**
     * Calls {@link Topics#getListAsync(String, Topics.Kept)} and waits for its future on the
     * calling thread.
     *
     * @throws AdminException if the future fails with it
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within 30 s
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    List<String> getList(String namespace, Topics.Kept kept) throws AdminException;

    /**
     * Has a default of its own.
     *
     * <p>Calls {@link Topics#existsAsync(String)} and waits for its future on the calling thread.
     *
     * @throws AdminException if the future fails with it
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within 30 s
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Boolean exists(String topic) throws AdminException;

    /**
     * Calls {@link Topics#deleteAsync(String, boolean[])} and waits for its future on the calling
     * thread.
     *
     * @throws AdminException if the future fails with it
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within 30 s
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    void delete(String topic, boolean... force) throws AdminException;

    /**
     * Calls {@link Topics#firstAsync(List, String)} and waits for its future on the calling
     * thread.
     *
     * @throws AdminException if the future fails with it
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within 30 s
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    <T extends Comparable<T>> T first(List<T> operation, String getList) throws AdminException;

    /**
     * Still written by hand: the mixin leaves it alone.
     *
     * <p>Calls {@link Topics#count(String)} on the calling thread. The timeout of 30 s does not
     * limit this call.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    int count(String namespace) throws AdminException;

    /**
     * Calls {@link Topics#oldAsync()} and waits for its future on the calling thread.
     *
     * @throws AdminException if the future fails with it
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within 30 s
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    @Deprecated(
            since = "2.1"
    )
    String old() throws AdminException;

    /**
     * A method without a partner.
     *
     * <p>Calls {@link Topics#cluster()} on the calling thread. The timeout of 30 s does not limit
     * this call.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    String cluster();

    /**
     * Calls {@link Topics#fetch()} and waits for its future on the calling thread.
     *
     * @throws AdminException if the future fails with it
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    String fetchNow() throws AdminException;
}
