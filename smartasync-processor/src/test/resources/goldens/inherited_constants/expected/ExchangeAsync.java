package goldens.inherited_constants;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Exchange}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.inherited_constants.Exchange")
public interface ExchangeAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static ExchangeAsync of(Exchange service) {
        return ExchangeViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ExchangeAsync of(Exchange service, SmartAsyncRuntime runtime) {
        return ExchangeViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static ExchangeAsync from(ExchangeSync blocking) {
        return ExchangeViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static ExchangeAsync from(ExchangeSync blocking, SmartAsyncRuntime runtime) {
        return ExchangeViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Exchange#quote(String)} on the calling thread and returns its future. */
    CompletableFuture<String> quote(String sku);

    /**
     * Calls {@link Exchange#close(int)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<Integer> close(int day);
}
