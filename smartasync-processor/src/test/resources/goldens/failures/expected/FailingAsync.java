package goldens.failures;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Failing}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.failures.Failing")
public interface FailingAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static FailingAsync of(Failing service) {
        return FailingViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static FailingAsync of(Failing service, SmartAsyncRuntime runtime) {
        return FailingViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static FailingAsync from(FailingSync blocking) {
        return FailingViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static FailingAsync from(FailingSync blocking, SmartAsyncRuntime runtime) {
        return FailingViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Failing#throwsBefore()} on the calling thread and returns its future. */
    CompletableFuture<String> throwsBefore();

    /** Calls {@link Failing#failsLater()} on the calling thread and returns its future. */
    CompletableFuture<String> failsLater();

    /** Calls {@link Failing#failsWrapped()} on the calling thread and returns its future. */
    CompletableFuture<String> failsWrapped();

    /**
     * Calls {@link Failing#throwsError()} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<String> throwsError();
}
