package goldens.varargs;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Joiner}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.varargs.Joiner")
public interface JoinerAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static JoinerAsync of(Joiner service) {
        return JoinerViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static JoinerAsync of(Joiner service, SmartAsyncRuntime runtime) {
        return JoinerViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static JoinerAsync from(JoinerSync blocking) {
        return JoinerViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static JoinerAsync from(JoinerSync blocking, SmartAsyncRuntime runtime) {
        return JoinerViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Joiner#join(String, Object[])} on the calling thread and returns its future.
     */
    CompletableFuture<String> join(String separator, Object... parts);

    /**
     * Calls {@link Joiner#count(int[][])} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<Integer> count(int[]... rows);
}
