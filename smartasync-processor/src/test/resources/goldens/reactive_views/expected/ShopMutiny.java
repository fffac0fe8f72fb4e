package goldens.reactive_views;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;

/**
 * A shop.
 *
 * <p>Mutiny view of {@link Shop}: each subscription calls the source. A method that returns
 * the source's own publisher calls the source at once, and says so. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Cancelling a subscription cancels its call.
 */
@GeneratedView("goldens.reactive_views.Shop")
public interface ShopMutiny<A> {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <A> as of the source
     * @param service the source
     * @return the view
     */
    static <A> ShopMutiny<A> of(Shop<A> service) {
        return ShopMutinyViews.mutiny(service, SmartAsyncRuntime.shared());
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
    static <A> ShopMutiny<A> of(Shop<A> service, SmartAsyncRuntime runtime) {
        return ShopMutinyViews.mutiny(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: each subscription calls it, on the shared runtime.
     *
     * @param <A> as of the source
     * @param async the other view
     * @return the view
     */
    static <A> ShopMutiny<A> from(ShopAsync<A> async) {
        return ShopMutinyViews.mutinyFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: each subscription calls it, on the given runtime.
     *
     * @param <A> as of the source
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <A> ShopMutiny<A> from(ShopAsync<A> async, SmartAsyncRuntime runtime) {
        return ShopMutinyViews.mutinyFrom(async, runtime);
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
    Uni<Integer> priceOf(String article);

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
    Uni<List<Integer>> history(String article);

    /**
     * Each subscription calls {@link Shop#clear()} on the runtime's executor. Neither cancelling
     * the subscription nor a timeout interrupts a running call.
     *
     * @return a publisher that completes when the call has ended
     */
    Uni<Void> clear();

    /**
     * Each subscription calls {@link Shop#nap()} on the runtime's executor. Cancelling the
     * subscription interrupts the call.
     */
    Uni<Void> nap();

    /**
     * Each subscription calls {@link Shop#size()} on the runtime's executor. Cancelling the
     * subscription interrupts the call.
     */
    Uni<Integer> size();

    /**
     * Each subscription calls {@link Shop#refreshAsync()} on the thread that subscribes.
     *
     * @return a publisher that completes when the call has ended
     */
    Uni<Void> refresh();

    /** Each subscription calls {@link Shop#plain()} on the thread that subscribes. */
    Uni<String> plain();

    /** Each subscription calls {@link Shop#mono()} on the thread that subscribes. */
    Uni<String> mono();

    /** Each subscription calls {@link Shop#flux()} on the thread that subscribes. */
    Multi<String> flux();

    /** Each subscription calls {@link Shop#collected()} on the thread that subscribes. */
    Multi<String> collected();

    /** Calls {@link Shop#all()} at once and returns its own Multi. */
    Multi<String> all();

    /** Calls {@link Shop#uni()} at once and returns its own Uni. */
    Uni<String> uni();

    /** Each subscription calls {@link Shop#single()} on the thread that subscribes. */
    Uni<Integer> single();

    /** Each subscription calls {@link Shop#flowable()} on the thread that subscribes. */
    Multi<A> flowable();

    /** Each subscription calls {@link Shop#loadAsync(String)} on the thread that subscribes. */
    Uni<String> load(String MonoCall);

    /** Calls {@link Shop#currency()} directly, on any thread. */
    String currency();

    /** Each subscription calls {@link Shop#nothing()} on the thread that subscribes. */
    Uni<String> nothing();
}
