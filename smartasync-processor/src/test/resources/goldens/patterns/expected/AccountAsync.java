package goldens.patterns;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Account}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("goldens.patterns.Account")
public interface AccountAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static AccountAsync of(Account service) {
        return AccountViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static AccountAsync of(Account service, SmartAsyncRuntime runtime) {
        return AccountViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static AccountAsync from(AccountSync blocking) {
        return AccountViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static AccountAsync from(AccountSync blocking, SmartAsyncRuntime runtime) {
        return AccountViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Account#getName()} directly, on any thread. */
    String getName();

    /**
     * Calls {@link Account#getName(String)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<String> getName(String language);

    /**
     * Calls {@link Account#test()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    CompletableFuture<String> test();
}
