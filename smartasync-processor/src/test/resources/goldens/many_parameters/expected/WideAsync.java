package goldens.many_parameters;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Wide}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.many_parameters.Wide")
public interface WideAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static WideAsync of(Wide service) {
        return WideViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static WideAsync of(Wide service, SmartAsyncRuntime runtime) {
        return WideViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static WideAsync from(WideSync blocking) {
        return WideViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static WideAsync from(WideSync blocking, SmartAsyncRuntime runtime) {
        return WideViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Wide#searchEverythingThatIsThere(String, List, Map, long)} on the calling
     * thread and returns its future.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@link java.io.IOException}
     *   <li>{@link java.sql.SQLException}
     *   <li>{@link java.util.concurrent.TimeoutException}
     *   <li>{@link io.github.smartasync.runtime.CallTimeoutException} if it is not complete within
     *     30 s
     * </ul>
     */
    CompletableFuture<Map<String, List<Integer>>> searchEverythingThatIsThere(String firstParameter,
            List<String> secondParameter, Map<String, Integer> thirdParameter,
            long fourthParameter);

    /**
     * Calls {@link Wide#searchEverythingThatIsThereAndWaitForIt(String, List, Map, long)} on the
     * executor {@code db}. Cancelling the future interrupts the call.
     *
     * <p>The future can fail with {@link java.io.IOException}, {@link java.sql.SQLException},
     * {@link java.util.concurrent.TimeoutException}.
     */
    CompletableFuture<Map<String, List<Integer>>> searchEverythingThatIsThereAndWaitForIt(
            String firstParameter, List<String> secondParameter,
            Map<String, Integer> thirdParameter, long fourthParameter);
}
