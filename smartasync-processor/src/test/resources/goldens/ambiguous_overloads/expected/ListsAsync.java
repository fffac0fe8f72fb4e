package goldens.ambiguous_overloads;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Async view of {@link Lists}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.ambiguous_overloads.Lists")
public interface ListsAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static ListsAsync of(Lists service) {
        return ListsViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ListsAsync of(Lists service, SmartAsyncRuntime runtime) {
        return ListsViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static ListsAsync from(ListsSync blocking) {
        return ListsViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static ListsAsync from(ListsSync blocking, SmartAsyncRuntime runtime) {
        return ListsViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Lists#each(String, Consumer)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     *
     * @return a future that completes when the call has ended
     */
    @SuppressWarnings({"all", "overloads"})
    CompletableFuture<Void> each(String list, Consumer<String> action);

    /** Calls {@link Lists#each(String, Function)} on the calling thread and returns its future. */
    @SuppressWarnings({"all", "overloads"})
    CompletableFuture<String> each(String list, Function<String, String> function);

    /**
     * Calls {@link Lists#all(String, Consumer, Object)} on the runtime's executor. Cancelling the
     * future interrupts the call.
     */
    @SuppressWarnings({"all", "overloads"})
    CompletableFuture<String> all(String list, Consumer<String> action, Object argument);

    /**
     * Calls {@link Lists#all(String, Function, Object[])} on the runtime's executor. Cancelling
     * the future interrupts the call.
     */
    @SuppressWarnings({"all", "overloads"})
    CompletableFuture<String> all(String list, Function<String, String> function,
            Object... arguments);

    /**
     * Calls {@link Lists#typed(Class, Consumer)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    @SuppressWarnings({"all", "overloads"})
    <T> CompletableFuture<String> typed(Class<T> type, Consumer<T> action);

    /**
     * Calls {@link Lists#typed(Class, Function)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    @SuppressWarnings({"all", "overloads"})
    <T> CompletableFuture<String> typed(Class<T> type, Function<T, T> function);

    /**
     * Calls {@link Lists#later(Runnable)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<String> later(Runnable action);

    /**
     * Calls {@link Lists#later(Callable)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<String> later(Callable<String> action);
}
