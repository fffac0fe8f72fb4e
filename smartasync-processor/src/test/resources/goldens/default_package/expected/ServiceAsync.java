import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Service}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("Service")
public interface ServiceAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static ServiceAsync of(Service service) {
        return ServiceViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ServiceAsync of(Service service, SmartAsyncRuntime runtime) {
        return ServiceViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static ServiceAsync from(ServiceSync blocking) {
        return ServiceViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static ServiceAsync from(ServiceSync blocking, SmartAsyncRuntime runtime) {
        return ServiceViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Service#bridge(SyncView)} on the calling thread and returns its future. */
    CompletableFuture<Bridge> bridge(SyncView view);

    /**
     * Calls {@link Service#objects()} on the runtime's executor. Cancelling the future interrupts
     * the call.
     */
    CompletableFuture<Objects> objects();

    /**
     * Calls {@link Service#view()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    CompletableFuture<AsyncView> view();
}
