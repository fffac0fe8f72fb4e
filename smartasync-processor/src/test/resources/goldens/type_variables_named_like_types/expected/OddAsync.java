package goldens.type_variables_named_like_types;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Odd}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.type_variables_named_like_types.Odd")
public interface OddAsync<String, State, Bridge extends Comparable<Bridge>> {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <String> as of the source
     * @param <State> as of the source
     * @param <Bridge> as of the source
     * @param service the source
     * @return the view
     */
    static <String, State, Bridge extends Comparable<Bridge>> OddAsync<String, State, Bridge> of(
            Odd<String, State, Bridge> service) {
        return OddViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <String> as of the source
     * @param <State> as of the source
     * @param <Bridge> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <String, State, Bridge extends Comparable<Bridge>> OddAsync<String, State, Bridge> of(
            Odd<String, State, Bridge> service, SmartAsyncRuntime runtime) {
        return OddViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <String> as of the source
     * @param <State> as of the source
     * @param <Bridge> as of the source
     * @param blocking the other view
     * @return the view
     */
    static <String, State, Bridge extends Comparable<Bridge>> OddAsync<String, State, Bridge> from(
            OddSync<String, State, Bridge> blocking) {
        return OddViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <String> as of the source
     * @param <State> as of the source
     * @param <Bridge> as of the source
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <String, State, Bridge extends Comparable<Bridge>> OddAsync<String, State, Bridge> from(
            OddSync<String, State, Bridge> blocking, SmartAsyncRuntime runtime) {
        return OddViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Odd#find(java.lang.Object)} on the calling thread and returns its future. */
    CompletableFuture<String> find(State state);

    /**
     * Calls {@link Odd#state(Comparable)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<State> state(Bridge bridge);

    /**
     * Calls {@link Odd#convert(java.lang.Object, java.lang.Object)} on the runtime's executor.
     * Cancelling the future interrupts the call.
     *
     * <p>The future can fail with {@code Throwable}.
     */
    <Object, Throwable extends Exception> CompletableFuture<Object> convert(String from, Object to);
}
