package goldens.mixin_generic;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.bridge.ViewOperation;

/**
 * The blocking methods of {@link Outer.Nested}. Each calls its asynchronous partner on the
 * same object and waits for the result.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 */
@GeneratedView("goldens.mixin_generic.Outer.Nested")
public interface Outer_NestedBlocking<T extends Outer.Nested<T>> {
    /**
     * Calls {@link Outer.Nested#selfAsync()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    default T self() {
        ViewOperation operation = Outer_NestedBlockingViews.operationsOf(this).self;
        operation.checkCaller();
        return operation.await(((Outer.Nested<T>) this).selfAsync());
    }
}
