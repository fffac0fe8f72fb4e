package goldens.mixin_hierarchy;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.bridge.ViewOperation;

/**
 * The blocking methods of {@link Base}. Each calls its asynchronous partner on the same object
 * and waits for the result.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 */
@GeneratedView("goldens.mixin_hierarchy.Base")
public interface BaseBlocking<T> {
    /**
     * Calls {@link Base#getAsync(String)} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    default T get(String key) {
        ViewOperation operation = BaseBlockingViews.operationsOf(this).get;
        operation.checkCaller();
        return operation.await(((Base<T>) this).getAsync(key));
    }

    /**
     * Calls {@link Base#pingAsync()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    default void ping() {
        ViewOperation operation = BaseBlockingViews.operationsOf(this).ping;
        operation.checkCaller();
        operation.await(((Base<T>) this).pingAsync());
    }
}
