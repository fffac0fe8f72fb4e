package goldens.single_values;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Stock}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread, and none throws. Failures are in the future.
 */
@GeneratedView("goldens.single_values.Stock")
public interface StockAsync {
    /** A view of a source, on the shared runtime. */
    static StockAsync of(Stock service) {
        return StockViews.async(service, SmartAsyncRuntime.shared());
    }

    /** A view of a source, on the given runtime. */
    static StockAsync of(Stock service, SmartAsyncRuntime runtime) {
        return StockViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     */
    static StockAsync from(StockSync blocking) {
        return StockViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     */
    static StockAsync from(StockSync blocking, SmartAsyncRuntime runtime) {
        return StockViews.asyncFrom(blocking, runtime);
    }

    /**
     * Counts what is left.
     *
     * <p>Calls {@link Stock#left(String)} on the calling thread, subscribes to its result, and
     * returns a future of it. Cancelling the future cancels the subscription.
     */
    CompletableFuture<Integer> left(String sku);

    /**
     * Calls {@link Stock#reserveAsync(String)} on the calling thread, subscribes to its result,
     * and returns a future of it. Cancelling the future cancels the subscription.
     */
    CompletableFuture<Void> reserve(String sku);

    /**
     * Calls {@link Stock#place(String)} on the calling thread, subscribes to its result, and
     * returns a future of it. Cancelling the future does not cancel the subscription.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@link io.github.smartasync.runtime.CallTimeoutException} if it is not complete within 2
     *     s
     * </ul>
     */
    CompletableFuture<String> place(String sku);

    /**
     * Calls {@link Stock#sendAsync(int)} on the calling thread, subscribes to its result, and
     * returns a future of it. Cancelling the future cancels the subscription.
     */
    CompletableFuture<String> send(int number);

    /**
     * Calls {@link Stock#anything()} on the calling thread, subscribes to its result, and returns
     * a future of it. Cancelling the future cancels the subscription.
     */
    CompletableFuture<Object> anything();
}
