package goldens.mixin;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.bridge.ViewOperation;
import java.util.List;

/**
 * The topics of a cluster.
 *
 * <p>The blocking methods of {@link Topics}. Each calls its asynchronous partner on the same
 * object and waits for the result.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 *
 * @since 2.0
 */
@GeneratedView("goldens.mixin.Topics")
public interface TopicsBlocking {
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
    default List<String> getList(String namespace) throws AdminException {
        ViewOperation operation = TopicsBlockingViews.operationsOf(this).getList;
        operation.checkCaller();
        return operation.await(((Topics) this).getListAsync(namespace));
    }

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
    default List<String> getList(String namespace, Topics.Kept kept) throws AdminException {
        ViewOperation operation = TopicsBlockingViews.operationsOf(this).getList2;
        operation.checkCaller();
        return operation.await(((Topics) this).getListAsync(namespace, kept));
    }

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
    default Boolean exists(String topic) throws AdminException {
        ViewOperation operation = TopicsBlockingViews.operationsOf(this).exists;
        operation.checkCaller();
        return operation.awaitStage(((Topics) this).existsAsync(topic));
    }

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
    default void delete(String topic, boolean... force) throws AdminException {
        ViewOperation operation = TopicsBlockingViews.operationsOf(this).delete;
        operation.checkCaller();
        operation.await(((Topics) this).deleteAsync(topic, force));
    }

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
    default <T extends Comparable<T>> T first(List<T> operation, String getList) throws
            AdminException {
        ViewOperation operation2 = TopicsBlockingViews.operationsOf(this).first;
        operation2.checkCaller();
        return operation2.awaitFuture(((Topics) this).firstAsync(operation, getList));
    }

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
    default String old() throws AdminException {
        ViewOperation operation = TopicsBlockingViews.operationsOf(this).old;
        operation.checkCaller();
        return operation.await(((Topics) this).oldAsync());
    }

    /**
     * Calls {@link Topics#fetch()} and waits for its future on the calling thread.
     *
     * @throws AdminException if the future fails with it
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    default String fetchNow() throws AdminException {
        ViewOperation operation = TopicsBlockingViews.operationsOf(this).fetchNow;
        operation.checkCaller();
        return operation.await(((Topics) this).fetch());
    }
}
