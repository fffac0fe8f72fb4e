package goldens.translated;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/**
 * Async view of {@link Orders}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("goldens.translated.Orders")
public interface OrdersAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static OrdersAsync of(Orders service) {
        return OrdersViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static OrdersAsync of(Orders service, SmartAsyncRuntime runtime) {
        return OrdersViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static OrdersAsync from(OrdersSync blocking) {
        return OrdersViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static OrdersAsync from(OrdersSync blocking, SmartAsyncRuntime runtime) {
        return OrdersViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Orders#find(String)} on the calling thread and returns its future. Failures
     * pass through {@link goldens.translated.OrderFailures}.
     *
     * <p>The future can fail with {@link goldens.translated.OrderException}.
     */
    CompletableFuture<String> find(String failure);

    /**
     * Calls {@link Orders#sendAsync(String)} on the calling thread and returns its future.
     * Failures pass through {@link goldens.translated.OrderFailures}.
     *
     * <p>The future can fail with {@link goldens.translated.OrderException}.
     */
    CompletableFuture<Void> send(String order);

    /**
     * All of them.
     *
     * <p>Calls {@link Orders#all()} on the runtime's executor. Cancelling the future interrupts
     * the call. Failures pass through {@link goldens.translated.OrderFailures}.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@link java.io.IOException} if the disk is full
     * </ul>
     */
    CompletableFuture<List<String>> all();

    /**
     * Calls {@link Orders#clear()} on the runtime's executor. Cancelling the future interrupts the
     * call. Failures pass through {@link goldens.translated.OrderFailures}.
     *
     * @return a future that completes when the call has ended
     */
    CompletableFuture<Void> clear();

    /**
     * Calls {@link Orders#stream()} on the calling thread and returns its Flux as a publisher.
     * Failures pass through {@link goldens.translated.OrderFailures}.
     *
     * <p>The publisher can fail with {@link goldens.translated.OrderException}.
     */
    Flow.Publisher<String> stream();

    /**
     * Calls {@link Orders#mono()} on the calling thread, subscribes to its Mono and returns a
     * future of its value. Failures pass through {@link goldens.translated.OrderFailures}.
     *
     * <p>The future can fail with {@link goldens.translated.OrderException}.
     */
    CompletableFuture<String> mono();

    /**
     * Calls {@link Orders#collected()} on the calling thread, subscribes to its Flux and returns a
     * future of all its values. Failures pass through {@link goldens.translated.OrderFailures}.
     *
     * <p>The future can fail with {@link goldens.translated.OrderException}.
     */
    CompletableFuture<List<String>> collected();

    /**
     * Calls {@link Orders#plain()} on the calling thread and returns its future.
     *
     * <p>The future can fail with {@link goldens.translated.OrderException}.
     */
    CompletableFuture<String> plain();

    /**
     * Calls {@link Orders#generic()} on the calling thread and returns its future. Failures pass
     * through {@link goldens.translated.Others.Generic}.
     *
     * <p>The future can fail with {@link goldens.translated.OrderException}.
     */
    CompletableFuture<String> generic();

    /**
     * Calls {@link Orders#inherited()} on the calling thread and returns its future. Failures pass
     * through {@link goldens.translated.Others.Old}.
     *
     * <p>The future can fail with {@link goldens.translated.OrderException}.
     */
    CompletableFuture<String> inherited();

    /** Calls {@link Orders#name()} directly, on any thread. */
    String name();

    /**
     * Calls {@link Orders#close()} on the runtime's executor. Cancelling the future interrupts the
     * call. Failures pass through {@link goldens.translated.OrderFailures}.
     *
     * <p>The future can fail with {@link goldens.translated.OrderException}.
     *
     * @return a future that completes when the call has ended
     */
    CompletableFuture<Void> close();

    /**
     * Calls {@link Orders#parse(String)} on the calling thread and returns its future. Failures
     * pass through {@link goldens.translated.OrderFailures}.
     *
     * <p>The future can fail with {@link goldens.translated.OrderException}.
     */
    static CompletableFuture<String> parse(String text) {
        return OrdersViews.AsyncStatics.parse(text);
    }
}
