package goldens.mixin_generic;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.bridge.ViewOperation;
import java.util.Map;

/**
 * The blocking methods of {@link Store}. Each calls its asynchronous partner on the same
 * object and waits for the result.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 */
@GeneratedView("goldens.mixin_generic.Store")
public interface StoreBlocking<K extends Comparable<K>, V> {
    /**
     * Calls {@link Store#getAsync(Comparable)} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    default V get(K key) {
        ViewOperation operation = StoreBlockingViews.operationsOf(this).get;
        operation.checkCaller();
        return operation.await(((Store<K, V>) this).getAsync(key));
    }

    /**
     * Calls {@link Store#allAsync()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    default Map<K, ? extends V> all() {
        ViewOperation operation = StoreBlockingViews.operationsOf(this).all;
        operation.checkCaller();
        return operation.await(((Store<K, V>) this).allAsync());
    }

    /**
     * Calls {@link Store#orThrowAsync(Comparable, Class)} and waits for its future on the calling
     * thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    default <X extends Exception> V orThrow(K key, Class<X> kind) throws X {
        ViewOperation operation = StoreBlockingViews.operationsOf(this).orThrow;
        operation.checkCaller();
        return operation.await(((Store<K, V>) this).orThrowAsync(key, kind));
    }
}
