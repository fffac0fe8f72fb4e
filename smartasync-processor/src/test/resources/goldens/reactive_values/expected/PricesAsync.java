package goldens.reactive_values;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * Prices of a reactive client.
 *
 * <p>Async view of {@link Prices}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.reactive_values.Prices")
public interface PricesAsync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static PricesAsync of(Prices service) {
        return PricesViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static PricesAsync of(Prices service, SmartAsyncRuntime runtime) {
        return PricesViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static PricesAsync from(PricesSync blocking) {
        return PricesViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static PricesAsync from(PricesSync blocking, SmartAsyncRuntime runtime) {
        return PricesViews.asyncFrom(blocking, runtime);
    }

    /**
     * Looks a price up.
     *
     * <p>Calls {@link Prices#price(String)} on the calling thread, subscribes to its Mono and
     * returns a future of its value.
     *
     * @return a {@code Mono} of the price
     */
    CompletableFuture<Integer> price(String sku);

    /**
     * Calls {@link Prices#failing()} on the calling thread, subscribes to its Mono and returns a
     * future of its value.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@link java.io.IOException}
     *   <li>{@link io.github.smartasync.runtime.CallTimeoutException} if it is not complete within 2
     *     s
     * </ul>
     */
    CompletableFuture<String> failing();

    /**
     * Calls {@link Prices#refreshAsync()} on the calling thread, subscribes to its Mono and
     * returns a future of its value.
     */
    CompletableFuture<Void> refresh();

    /**
     * Calls {@link Prices#bounded()} on the calling thread, subscribes to its Mono and returns a
     * future of its value.
     */
    CompletableFuture<List<? extends Number>> bounded();

    /**
     * Calls {@link Prices#raw()} on the calling thread, subscribes to its Mono and returns a
     * future of its value.
     */
    CompletableFuture<Object> raw();

    /**
     * Calls {@link Prices#generic(List)} on the calling thread, subscribes to its Mono and returns
     * a future of its value.
     */
    <T> CompletableFuture<List<T>> generic(List<T> all);

    /**
     * Calls {@link Prices#byKey(Function)} on the calling thread, subscribes to its Mono and
     * returns a future of its value.
     */
    <K> CompletableFuture<Map<K, String>> byKey(Function<? super String, ? extends K> key);

    /**
     * Calls {@link Prices#nested()} on the calling thread, subscribes to its Mono and returns a
     * future of its value.
     */
    CompletableFuture<Mono<String>> nested();

    /**
     * Calls {@link Prices#uni()} on the calling thread, subscribes to its Uni and returns a future
     * of its value.
     */
    CompletableFuture<Integer> uni();

    /**
     * Calls {@link Prices#uniOfNothing()} on the calling thread, subscribes to its Uni and returns
     * a future of its value.
     */
    CompletableFuture<Void> uniOfNothing();

    /**
     * Calls {@link Prices#single()} on the calling thread, subscribes to its Single and returns a
     * future of its value.
     */
    CompletableFuture<String> single();

    /**
     * Calls {@link Prices#present()} on the calling thread, subscribes to its Maybe and returns a
     * future of its value.
     */
    CompletableFuture<String> present();

    /**
     * Calls {@link Prices#missing()} on the calling thread, subscribes to its Maybe and returns a
     * future of its value.
     */
    CompletableFuture<String> missing();

    /**
     * Calls {@link Prices#complete()} on the calling thread, subscribes to its Completable and
     * returns a future of its value. Cancelling the future does not cancel the subscription.
     */
    CompletableFuture<Void> complete();

    /**
     * Calls {@link Prices#vertx()} on the calling thread, subscribes to its Future and returns a
     * future of its value.
     */
    CompletableFuture<String> vertx();

    /**
     * Calls {@link Prices#nothing()} on the calling thread, subscribes to its Mono and returns a
     * future of its value.
     */
    CompletableFuture<String> nothing();

    /**
     * Calls {@link Prices#throwing()} on the calling thread, subscribes to its Mono and returns a
     * future of its value.
     */
    CompletableFuture<String> throwing();
}
