package goldens.reactive_views;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A shop.
 *
 * <p>Sync view of {@link Shop}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link ShopAsync} there.
 */
@GeneratedView("goldens.reactive_views.Shop")
public interface ShopSync<A> {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param <A> as of the source
     * @param service the source
     * @return the view
     */
    static <A> ShopSync<A> of(Shop<A> service) {
        return ShopViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param <A> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <A> ShopSync<A> of(Shop<A> service, SmartAsyncRuntime runtime) {
        return ShopViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param <A> as of the source
     * @param async the other view
     * @return the view
     */
    static <A> ShopSync<A> from(ShopAsync<A> async) {
        return ShopViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param <A> as of the source
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <A> ShopSync<A> from(ShopAsync<A> async, SmartAsyncRuntime runtime) {
        return ShopViews.syncFrom(async, runtime);
    }

    /**
     * Today's price.
     *
     * <p>Calls {@link Shop#priceOf(String)} and waits for its future on the calling thread.
     *
     * @return the price
     * @throws IOException if the future fails with it
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within 2 s
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Integer priceOf(String article) throws IOException;

    /**
     * Former prices.
     *
     * <p>Calls {@link Shop#history(String)} on the calling thread.
     *
     * @return the prices
     * @throws IOException if there are none
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    List<Integer> history(String article) throws IOException;

    /**
     * Calls {@link Shop#clear()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    void clear();

    /**
     * Calls {@link Shop#nap()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    Void nap();

    /**
     * Calls {@link Shop#size()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    int size();

    /**
     * Calls {@link Shop#refreshAsync()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    void refresh();

    /**
     * Calls {@link Shop#plain()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    String plain();

    /**
     * Calls {@link Shop#mono()} and waits for its Mono on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the Mono is not complete within
     *         the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    String mono();

    /**
     * Calls {@link Shop#flux()} and subscribes to its Flux. The stream waits for each value on the
     * thread that pulls it. Close the stream to cancel the subscription.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the next value does not come
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Stream<String> flux();

    /**
     * Calls {@link Shop#collected()} and waits for all values of its Flux on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the Flux is not complete within
     *         the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    List<String> collected();

    /**
     * Calls {@link Shop#all()} and waits for all values of its Multi on the calling thread. A
     * timeout or an interrupt ends the wait, but does not cancel the Multi.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the Multi is not complete
     *         within 3 s
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    List<String> all();

    /**
     * Calls {@link Shop#uni()} and waits for its Uni on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the Uni is not complete within
     *         the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    String uni();

    /**
     * Calls {@link Shop#single()} and waits for its Single on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the Single is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Integer single();

    /**
     * Calls {@link Shop#flowable()} and subscribes to its Flowable. The stream waits for each
     * value on the thread that pulls it. Close the stream to cancel the subscription.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the next value does not come
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Stream<A> flowable();

    /**
     * Calls {@link Shop#load(String)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    String load(String MonoCall);

    /** Calls {@link Shop#currency()} directly, on any thread. */
    String currency();

    /**
     * Calls {@link Shop#nothing()} and waits for its Mono on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the Mono is not complete within
     *         the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    String nothing();
}
