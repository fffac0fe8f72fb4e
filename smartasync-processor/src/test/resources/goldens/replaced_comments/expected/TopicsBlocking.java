package goldens.replaced_comments;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.bridge.ViewOperation;

/**
 * The blocking methods of {@link Topics}. Each calls its asynchronous partner on the same
 * object and waits for the result.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 */
@GeneratedView("goldens.replaced_comments.Topics")
public interface TopicsBlocking extends OldTopics {
    /**
     * Whether a topic is there.
     *
     * <p>Calls {@link Topics#existsAsync(String)} and waits for its future on the calling thread.
     *
     * @param name its name
     * @return true if it is
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws java.lang.NullPointerException if the value is null
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    default boolean exists(String name) {
        ViewOperation operation = TopicsBlockingViews.operationsOf(this).exists;
        operation.checkCaller();
        return operation.present(operation.await(((Topics) this).existsAsync(name)));
    }
}
