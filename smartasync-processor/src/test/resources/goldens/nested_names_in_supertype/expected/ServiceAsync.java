package goldens.nested_names_in_supertype;

import io.github.smartasync.GeneratedView;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Service}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.nested_names_in_supertype.Service")
public interface ServiceAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link io.github.smartasync.runtime.SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static ServiceAsync of(Service service) {
        return ServiceViews.async(service, io.github.smartasync.runtime.SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link io.github.smartasync.runtime.SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ServiceAsync of(Service service,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        return ServiceViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link io.github.smartasync.runtime.SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static ServiceAsync from(ServiceSync blocking) {
        return ServiceViews.asyncFrom(blocking,
                io.github.smartasync.runtime.SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link io.github.smartasync.runtime.SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ServiceAsync from(ServiceSync blocking,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        return ServiceViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Service#price()} on the calling thread and returns its future. */
    CompletableFuture<goldens.nested_names_in_supertype.Price> price();

    /**
     * Calls {@link Service#inner()} on the runtime's executor. Cancelling the future interrupts
     * the call.
     */
    CompletableFuture<Prices.Price> inner();

    /**
     * Calls {@link Service#name()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    CompletableFuture<String> name();
}
