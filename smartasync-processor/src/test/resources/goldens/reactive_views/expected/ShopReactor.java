package goldens.reactive_views;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A shop.
 *
 * <p>Reactor view of {@link Shop}: each subscription calls the source. A method that returns
 * the source's own publisher calls the source at once, and says so. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Cancelling a subscription cancels its call.
 */
@GeneratedView("goldens.reactive_views.Shop")
public interface ShopReactor<A> {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <A> as of the source
     * @param service the source
     * @return the view
     */
    static <A> ShopReactor<A> of(Shop<A> service) {
        return ShopReactorViews.reactor(service, SmartAsyncRuntime.shared());
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
    static <A> ShopReactor<A> of(Shop<A> service, SmartAsyncRuntime runtime) {
        return ShopReactorViews.reactor(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: each subscription calls it, on the shared runtime.
     *
     * @param <A> as of the source
     * @param async the other view
     * @return the view
     */
    static <A> ShopReactor<A> from(ShopAsync<A> async) {
        return ShopReactorViews.reactorFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: each subscription calls it, on the given runtime.
     *
     * @param <A> as of the source
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <A> ShopReactor<A> from(ShopAsync<A> async, SmartAsyncRuntime runtime) {
        return ShopReactorViews.reactorFrom(async, runtime);
    }

    /**
     * Today's price.
     *
     * <p>Each subscription calls {@link Shop#priceOf(String)} on the thread that subscribes.
     *
     * <p>The publisher can fail with:
     * <ul>
     *   <li>{@link java.io.IOException}
     *   <li>{@link io.github.smartasync.runtime.CallTimeoutException} if it is not complete within 2
     *     s
     * </ul>
     *
     * @return a publisher of the price
     */
    Mono<Integer> priceOf(String article);

    /**
     * Former prices.
     *
     * <p>Each subscription calls {@link Shop#history(String)} on the executor {@code db}.
     * Cancelling the subscription interrupts the call.
     *
     * <p>The publisher can fail with:
     * <ul>
     *   <li>{@link java.io.IOException} if there are none
     * </ul>
     *
     * @return a publisher of the prices
     */
    Mono<List<Integer>> history(String article);

    /**
     * Each subscription calls {@link Shop#clear()} on the runtime's executor. Neither cancelling
     * the subscription nor a timeout interrupts a running call.
     *
     * @return a publisher that completes when the call has ended
     */
    Mono<Void> clear();

    /**
     * Each subscription calls {@link Shop#nap()} on the runtime's executor. Cancelling the
     * subscription interrupts the call.
     */
    Mono<Void> nap();

    /**
     * Each subscription calls {@link Shop#size()} on the runtime's executor. Cancelling the
     * subscription interrupts the call.
     */
    Mono<Integer> size();

    /**
     * Each subscription calls {@link Shop#refreshAsync()} on the thread that subscribes.
     *
     * @return a publisher that completes when the call has ended
     */
    Mono<Void> refresh();

    /** Each subscription calls {@link Shop#plain()} on the thread that subscribes. */
    Mono<String> plain();

    /** Calls {@link Shop#mono()} at once and returns its own Mono. */
    Mono<String> mono();

    /** Calls {@link Shop#flux()} at once and returns its own Flux. */
    Flux<String> flux();

    /** Calls {@link Shop#collected()} at once and returns its own Flux. */
    Flux<String> collected();

    /** Each subscription calls {@link Shop#all()} on the thread that subscribes. */
    Flux<String> all();

    /** Each subscription calls {@link Shop#uni()} on the thread that subscribes. */
    Mono<String> uni();

    /** Each subscription calls {@link Shop#single()} on the thread that subscribes. */
    Mono<Integer> single();

    /** Each subscription calls {@link Shop#flowable()} on the thread that subscribes. */
    Flux<A> flowable();

    /** Each subscription calls {@link Shop#loadAsync(String)} on the thread that subscribes. */
    Mono<String> load(String MonoCall);

    /** Calls {@link Shop#currency()} directly, on any thread. */
    String currency();

    /** Calls {@link Shop#nothing()} at once and returns its own Mono. */
    Mono<String> nothing();
}
