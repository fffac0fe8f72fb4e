package goldens.mixin_translated;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.bridge.ViewOperation;

/**
 * The blocking methods of {@link Orders}. Each calls its asynchronous partner on the same
 * object and waits for the result.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 */
@GeneratedView("goldens.mixin_translated.Orders")
public interface OrdersBlocking {
    /**
     * Calls {@link Orders#findAsync(String)} and waits for its future on the calling thread.
     * Failures pass through {@link goldens.mixin_translated.OrderFailures}.
     *
     * @throws OrderException if the future fails with it
     */
    default String find(String id) throws OrderException {
        ViewOperation operation = OrdersBlockingViews.operationsOf(this).find;
        try {
            operation.checkCaller();
            return operation.await(((Orders) this).findAsync(id));
        } catch (Throwable failure) {
            throw operation.thrown(failure);
        }
    }

    /**
     * Calls {@link Orders#sendAsync(String)} and waits for its future on the calling thread. A
     * timeout or an interrupt ends the wait, but does not cancel the future. Failures pass through
     * {@link goldens.mixin_translated.OrderFailures}.
     *
     * @throws OrderException if the future fails with it
     */
    default void send(String failure) throws OrderException {
        ViewOperation operation = OrdersBlockingViews.operationsOf(this).send;
        try {
            operation.checkCaller();
            operation.awaitStage(((Orders) this).sendAsync(failure));
        } catch (Throwable failure2) {
            throw operation.thrown(failure2);
        }
    }

    /**
     * Calls {@link Orders#countAsync()} and waits for its future on the calling thread. Failures
     * pass through {@link goldens.mixin_translated.OrderFailures}.
     *
     * @throws OrderException if the future fails with it
     */
    default int count() throws OrderException {
        ViewOperation operation = OrdersBlockingViews.operationsOf(this).count;
        try {
            operation.checkCaller();
            return operation.present(operation.await(((Orders) this).countAsync()));
        } catch (Throwable failure) {
            throw operation.thrown(failure);
        }
    }

    /**
     * Its failures stay as they are.
     *
     * <p>Calls {@link Orders#plainAsync()} and waits for its future on the calling thread.
     *
     * @throws OrderException if the future fails with it
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    default String plain() throws OrderException {
        ViewOperation operation = OrdersBlockingViews.operationsOf(this).plain;
        operation.checkCaller();
        return operation.await(((Orders) this).plainAsync());
    }
}
