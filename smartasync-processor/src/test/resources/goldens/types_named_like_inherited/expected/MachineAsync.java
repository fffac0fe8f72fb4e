package goldens.types_named_like_inherited;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Machine}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.types_named_like_inherited.Machine")
public interface MachineAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static MachineAsync of(Machine service) {
        return MachineViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static MachineAsync of(Machine service, SmartAsyncRuntime runtime) {
        return MachineViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static MachineAsync from(MachineSync blocking) {
        return MachineViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static MachineAsync from(MachineSync blocking, SmartAsyncRuntime runtime) {
        return MachineViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Machine#state()} on the runtime's executor. Cancelling the future interrupts
     * the call.
     */
    CompletableFuture<State> state();

    /**
     * Calls {@link Machine#states(Map)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     *
     * <p>The future can fail with
     * {@link goldens.types_named_like_inherited.AsynchronousCompletionTask}.
     */
    CompletableFuture<List<State>> states(Map<State, State> changes);
}
