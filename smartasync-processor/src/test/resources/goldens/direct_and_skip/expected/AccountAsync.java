package goldens.direct_and_skip;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Account}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("goldens.direct_and_skip.Account")
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

    /** Calls {@link Account#name()} directly, on any thread. */
    String name();

    /** Calls {@link Account#balance()} directly, on any thread. */
    long balance();

    /**
     * Calls {@link Account#balance(String)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<Long> balance(String currency);

    /**
     * Calls {@link Account#overloaded(String)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     *
     * @return a future that completes when the call has ended
     */
    CompletableFuture<Void> overloaded(String text);

    /** Calls {@link Account#asIs()} directly, on any thread. */
    CompletableFuture<String> asIs() throws IOException;

    /** Calls {@link Account#reset()} directly, on any thread. */
    void reset();
}
