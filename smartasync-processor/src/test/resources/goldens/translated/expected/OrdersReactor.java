package goldens.translated;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reactor view of {@link Orders}: each subscription calls the source. A method that returns
 * the source's own publisher calls the source at once, and says so. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Cancelling a subscription cancels its call.
 */
@GeneratedView("goldens.translated.Orders")
public interface OrdersReactor {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static OrdersReactor of(Orders service) {
        return OrdersReactorViews.reactor(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static OrdersReactor of(Orders service, SmartAsyncRuntime runtime) {
        return OrdersReactorViews.reactor(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: each subscription calls it, on the shared runtime.
     *
     * @param async the other view
     * @return the view
     */
    static OrdersReactor from(OrdersAsync async) {
        return OrdersReactorViews.reactorFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: each subscription calls it, on the given runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static OrdersReactor from(OrdersAsync async, SmartAsyncRuntime runtime) {
        return OrdersReactorViews.reactorFrom(async, runtime);
    }

    /**
     * Each subscription calls {@link Orders#find(String)} on the thread that subscribes. Failures
     * pass through {@link goldens.translated.OrderFailures}.
     *
     * <p>The publisher can fail with {@link goldens.translated.OrderException}.
     */
    Mono<String> find(String failure);

    /**
     * Each subscription calls {@link Orders#sendAsync(String)} on the thread that subscribes.
     * Failures pass through {@link goldens.translated.OrderFailures}.
     *
     * <p>The publisher can fail with {@link goldens.translated.OrderException}.
     *
     * @return a publisher that completes when the call has ended
     */
    Mono<Void> send(String order);

    /**
     * All of them.
     *
     * <p>Each subscription calls {@link Orders#all()} on the runtime's executor. Cancelling the
     * subscription interrupts the call. Failures pass through
     * {@link goldens.translated.OrderFailures}.
     *
     * <p>The publisher can fail with:
     * <ul>
     *   <li>{@link java.io.IOException} if the disk is full
     * </ul>
     */
    Mono<List<String>> all();

    /**
     * Each subscription calls {@link Orders#clear()} on the runtime's executor. Cancelling the
     * subscription interrupts the call. Failures pass through
     * {@link goldens.translated.OrderFailures}.
     *
     * @return a publisher that completes when the call has ended
     */
    Mono<Void> clear();

    /**
     * Calls {@link Orders#stream()} at once and returns its own Flux. Failures pass through
     * {@link goldens.translated.OrderFailures}.
     *
     * <p>The publisher can fail with {@link goldens.translated.OrderException}.
     */
    Flux<String> stream();

    /**
     * Calls {@link Orders#mono()} at once and returns its own Mono. Failures pass through
     * {@link goldens.translated.OrderFailures}.
     *
     * <p>The publisher can fail with {@link goldens.translated.OrderException}.
     */
    Mono<String> mono();

    /**
     * Calls {@link Orders#collected()} at once and returns its own Flux. Failures pass through
     * {@link goldens.translated.OrderFailures}.
     *
     * <p>The publisher can fail with {@link goldens.translated.OrderException}.
     */
    Flux<String> collected();

    /**
     * Each subscription calls {@link Orders#plain()} on the thread that subscribes.
     *
     * <p>The publisher can fail with {@link goldens.translated.OrderException}.
     */
    Mono<String> plain();

    /**
     * Each subscription calls {@link Orders#generic()} on the thread that subscribes. Failures
     * pass through {@link goldens.translated.Others.Generic}.
     *
     * <p>The publisher can fail with {@link goldens.translated.OrderException}.
     */
    Mono<String> generic();

    /**
     * Each subscription calls {@link Orders#inherited()} on the thread that subscribes. Failures
     * pass through {@link goldens.translated.Others.Old}.
     *
     * <p>The publisher can fail with {@link goldens.translated.OrderException}.
     */
    Mono<String> inherited();

    /** Calls {@link Orders#name()} directly, on any thread. */
    String name();

    /**
     * Each subscription calls {@link Orders#close()} on the runtime's executor. Cancelling the
     * subscription interrupts the call. Failures pass through
     * {@link goldens.translated.OrderFailures}.
     *
     * <p>The publisher can fail with {@link goldens.translated.OrderException}.
     *
     * @return a publisher that completes when the call has ended
     */
    Mono<Void> close();

    /**
     * Each subscription calls {@link Orders#parse(String)} on the thread that subscribes. Failures
     * pass through {@link goldens.translated.OrderFailures}.
     *
     * <p>The publisher can fail with {@link goldens.translated.OrderException}.
     */
    static Mono<String> parse(String text) {
        return OrdersReactorViews.ReactorStatics.parse(text);
    }
}
