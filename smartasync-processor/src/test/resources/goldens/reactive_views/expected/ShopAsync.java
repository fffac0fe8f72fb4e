package goldens.reactive_views;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/**
 * A shop.
 *
 * <p>Async view of {@link Shop}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("goldens.reactive_views.Shop")
public interface ShopAsync<A> {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <A> as of the source
     * @param service the source
     * @return the view
     */
    static <A> ShopAsync<A> of(Shop<A> service) {
        return ShopViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <A> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <A> ShopAsync<A> of(Shop<A> service, SmartAsyncRuntime runtime) {
        return ShopViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <A> as of the source
     * @param blocking the other view
     * @return the view
     */
    static <A> ShopAsync<A> from(ShopSync<A> blocking) {
        return ShopViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <A> as of the source
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <A> ShopAsync<A> from(ShopSync<A> blocking, SmartAsyncRuntime runtime) {
        return ShopViews.asyncFrom(blocking, runtime);
    }

    /**
     * Today's price.
     *
     * <p>Calls {@link Shop#priceOf(String)} on the calling thread and returns its future.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@link java.io.IOException}
     *   <li>{@link io.github.smartasync.runtime.CallTimeoutException} if it is not complete within 2
     *     s
     * </ul>
     *
     * @return a future of the price
     */
    CompletableFuture<Integer> priceOf(String article);

    /**
     * Former prices.
     *
     * <p>Calls {@link Shop#history(String)} on the executor {@code db}. Cancelling the future
     * interrupts the call.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@link java.io.IOException} if there are none
     * </ul>
     *
     * @return a future that holds the prices
     */
    CompletableFuture<List<Integer>> history(String article);

    /**
     * Calls {@link Shop#clear()} on the runtime's executor. Neither cancelling the future nor a
     * timeout interrupts a running call.
     *
     * @return a future that completes when the call has ended
     */
    CompletableFuture<Void> clear();

    /**
     * Calls {@link Shop#nap()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    CompletableFuture<Void> nap();

    /**
     * Calls {@link Shop#size()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    CompletableFuture<Integer> size();

    /** Calls {@link Shop#refreshAsync()} on the calling thread and returns its future. */
    CompletableFuture<Void> refresh();

    /**
     * Calls {@link Shop#plain()} on the calling thread. A thread of the runtime waits for its
     * future.
     */
    CompletableFuture<String> plain();

    /**
     * Calls {@link Shop#mono()} on the calling thread, subscribes to its Mono and returns a future
     * of its value.
     */
    CompletableFuture<String> mono();

    /** Calls {@link Shop#flux()} on the calling thread and returns its Flux as a publisher. */
    Flow.Publisher<String> flux();

    /**
     * Calls {@link Shop#collected()} on the calling thread, subscribes to its Flux and returns a
     * future of all its values.
     */
    CompletableFuture<List<String>> collected();

    /**
     * Calls {@link Shop#all()} on the calling thread, subscribes to its Multi and returns a future
     * of all its values. Cancelling the future does not cancel the subscription.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@link io.github.smartasync.runtime.CallTimeoutException} if it is not complete within 3
     *     s
     * </ul>
     */
    CompletableFuture<List<String>> all();

    /**
     * Calls {@link Shop#uni()} on the calling thread, subscribes to its Uni and returns a future
     * of its value.
     */
    CompletableFuture<String> uni();

    /**
     * Calls {@link Shop#single()} on the calling thread, subscribes to its Single and returns a
     * future of its value.
     */
    CompletableFuture<Integer> single();

    /**
     * Calls {@link Shop#flowable()} on the calling thread and returns its Flowable as a publisher.
     */
    Flow.Publisher<A> flowable();

    /** Calls {@link Shop#loadAsync(String)} on the calling thread and returns its future. */
    CompletableFuture<String> load(String MonoCall);

    /** Calls {@link Shop#currency()} directly, on any thread. */
    String currency();

    /**
     * Calls {@link Shop#nothing()} on the calling thread, subscribes to its Mono and returns a
     * future of its value.
     */
    CompletableFuture<String> nothing();
}
