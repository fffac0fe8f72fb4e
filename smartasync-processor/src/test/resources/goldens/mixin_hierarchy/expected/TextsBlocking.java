package goldens.mixin_hierarchy;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.bridge.ViewOperation;

/**
 * The blocking methods of {@link Texts}. Each calls its asynchronous partner on the same
 * object and waits for the result.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 */
@GeneratedView("goldens.mixin_hierarchy.Texts")
public interface TextsBlocking extends BaseBlocking<String> {
    /**
     * Calls {@link Texts#lengthAsync(String)} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    default Integer length(String key) {
        ViewOperation operation = TextsBlockingViews.operationsOf(this).length;
        operation.checkCaller();
        return operation.await(((Texts) this).lengthAsync(key));
    }
}
