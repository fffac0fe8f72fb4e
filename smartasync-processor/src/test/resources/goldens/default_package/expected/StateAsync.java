import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * What extends CompletableFuture inherits a type of this name since JDK 19.
 *
 * <p>Async view of {@link State}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("State")
public interface StateAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static StateAsync of(State service) {
        return StateViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static StateAsync of(State service, SmartAsyncRuntime runtime) {
        return StateViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static StateAsync from(StateSync blocking) {
        return StateViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static StateAsync from(StateSync blocking, SmartAsyncRuntime runtime) {
        return StateViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link State#current()} directly, on any thread. */
    StateAsync current();

    /**
     * Calls {@link State#all()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    CompletableFuture<List<State>> all();

    /** Calls {@link State#next(State)} on the calling thread and returns its future. */
    CompletableFuture<StateAsync> next(State from);

    /**
     * Calls {@link State#set(State)} on the runtime's executor. Cancelling the future interrupts
     * the call.
     *
     * @return a future that completes when the call has ended
     */
    CompletableFuture<Void> set(State state);
}
