package goldens.cdi_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Closeable, so that a container could close it through a view.
 *
 * <p>Async view of {@link Stock}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.cdi_beans.Stock")
public interface StockAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static StockAsync of(Stock service) {
        return StockViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static StockAsync of(Stock service, SmartAsyncRuntime runtime) {
        return StockViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static StockAsync from(StockSync blocking) {
        return StockViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static StockAsync from(StockSync blocking, SmartAsyncRuntime runtime) {
        return StockViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Stock#count(String)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<Integer> count(String article);

    /**
     * Calls {@link Stock#close()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     *
     * @return a future that completes when the call has ended
     */
    CompletableFuture<Void> close();
}
