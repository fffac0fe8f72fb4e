package goldens.methods_named_like_ours;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Its methods and parameters bear names of the runtime, of what views extend and of their constants.
 *
 * <p>Async view of {@link Clash}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.methods_named_like_ours.Clash")
public interface ClashAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static ClashAsync of(Clash service) {
        return ClashViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ClashAsync of(Clash service, SmartAsyncRuntime runtime) {
        return ClashViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static ClashAsync from(ClashSync blocking) {
        return ClashViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static ClashAsync from(ClashSync blocking, SmartAsyncRuntime runtime) {
        return ClashViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Clash#sourceOf(Object)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<Optional<Object>> sourceOf(Object view);

    /**
     * Calls {@link Clash#await(Object, int, CompletableFuture)} on the calling thread and returns
     * its future.
     */
    CompletableFuture<String> await(Object view, int index, CompletableFuture<String> future);

    /**
     * Calls {@link Clash#check(Object, int)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<String> check(Object view, int index);

    /**
     * Calls {@link Clash#adopt(Object, int, Object)} on the calling thread and returns its future.
     */
    CompletableFuture<String> adopt(Object view, int index, Object stage);

    /**
     * Calls {@link Clash#present(Object, int, Object)} on the runtime's executor. Cancelling the
     * future interrupts the call.
     */
    <T> CompletableFuture<T> present(Object view, int index, T value);

    /**
     * Calls {@link Clash#source(Object)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<Object> source(Object view);

    /**
     * Calls {@link Clash#runtime(Object)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<Object> runtime(Object view);

    /**
     * Calls {@link Clash#operation(Object, int)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<Object> operation(Object view, int index);

    /** Calls {@link Clash#priceOf(int)} on the calling thread and returns its future. */
    CompletableFuture<Integer> priceOf(int PRICE_OF);

    /** Calls {@link Clash#PRICE_OF(int, int)} on the calling thread and returns its future. */
    CompletableFuture<Integer> PRICE_OF(int ViewCalls, int PRICE_OF2);

    /**
     * Calls {@link Clash#price_Of(int, int)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<Integer> price_Of(int service, int operations);
}
