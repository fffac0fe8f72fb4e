package goldens.options;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Orders}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.options.Orders")
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
     * Calls {@link Orders#all()} on the executor {@code db}. Neither cancelling the future nor a
     * timeout interrupts a running call.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@link io.github.smartasync.runtime.CallTimeoutException} if it is not complete within 2
     *     min
     * </ul>
     */
    CompletableFuture<List<String>> all();

    /** Calls {@link Orders#watch()} on the calling thread and returns its future. */
    CompletableFuture<String> watch();

    /**
     * Calls {@link Orders#quick()} on the calling thread and returns a copy of its future.
     * Cancelling the copy does not cancel that future.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@link io.github.smartasync.runtime.CallTimeoutException} if it is not complete within
     *     90 s
     * </ul>
     */
    CompletableFuture<String> quick();

    /**
     * Calls {@link Orders#waitForIt()} on the calling thread and returns a copy of its future.
     * Cancelling the copy does not cancel that future.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@link java.io.IOException}
     *   <li>{@link io.github.smartasync.runtime.CallTimeoutException} if it is not complete within
     *     120500 ms
     * </ul>
     */
    CompletableFuture<String> waitForIt();
}
