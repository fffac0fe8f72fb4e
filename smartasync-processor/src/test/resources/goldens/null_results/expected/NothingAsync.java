package goldens.null_results;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Nothing}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.null_results.Nothing")
public interface NothingAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static NothingAsync of(Nothing service) {
        return NothingViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static NothingAsync of(Nothing service, SmartAsyncRuntime runtime) {
        return NothingViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static NothingAsync from(NothingSync blocking) {
        return NothingViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static NothingAsync from(NothingSync blocking, SmartAsyncRuntime runtime) {
        return NothingViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Nothing#holdsNull()} on the calling thread and returns its future. */
    CompletableFuture<String> holdsNull();

    /** Calls {@link Nothing#isNull()} on the calling thread and returns its future. */
    CompletableFuture<String> isNull();

    /**
     * Calls {@link Nothing#blocksForNull()} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<String> blocksForNull();
}
