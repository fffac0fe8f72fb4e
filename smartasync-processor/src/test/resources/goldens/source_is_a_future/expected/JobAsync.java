package goldens.source_is_a_future;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Job}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.source_is_a_future.Job")
public interface JobAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static JobAsync of(Job service) {
        return JobViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static JobAsync of(Job service, SmartAsyncRuntime runtime) {
        return JobViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static JobAsync from(JobSync blocking) {
        return JobViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static JobAsync from(JobSync blocking, SmartAsyncRuntime runtime) {
        return JobViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Job#start()} on the calling thread and returns its future. */
    CompletableFuture<JobAsync> start();

    /**
     * Calls {@link Job#cancel(boolean)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<Boolean> cancel(boolean interrupt);

    /**
     * Calls {@link Job#get()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    CompletableFuture<String> get();
}
