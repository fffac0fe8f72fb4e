package goldens.mixin_beside;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.bridge.ViewOperation;

/**
 * Only the async half: the published type extends it and the mixin.
 *
 * <p>The blocking methods of {@link SchemasOps}. Each calls its asynchronous partner on the
 * same object and waits for the result.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 */
@GeneratedView("goldens.mixin_beside.SchemasOps")
interface SchemasBlocking extends SchemasOps {
    /**
     * Calls {@link SchemasOps#getAsync(String)} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    default String get(String name) {
        ViewOperation operation = SchemasOpsBlockingViews.operationsOf(this).get;
        operation.checkCaller();
        return operation.await(this.getAsync(name));
    }

    /**
     * Calls {@link SchemasOps#getAsync()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    default String get() {
        ViewOperation operation = SchemasOpsBlockingViews.operationsOf(this).get2;
        operation.checkCaller();
        return operation.await(this.getAsync());
    }
}
