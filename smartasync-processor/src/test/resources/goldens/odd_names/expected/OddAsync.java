package goldens.odd_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Odd}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.odd_names.Odd")
public interface OddAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static OddAsync of(Odd service) {
        return OddViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static OddAsync of(Odd service, SmartAsyncRuntime runtime) {
        return OddViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static OddAsync from(OddSync blocking) {
        return OddViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static OddAsync from(OddSync blocking, SmartAsyncRuntime runtime) {
        return OddViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Odd#record(String, String, String)} on the runtime's executor. Cancelling the
     * future interrupts the call.
     */
    CompletableFuture<String> record(String record, String var, String sealed);

    /** Calls {@link Odd#yield(String)} on the calling thread and returns its future. */
    CompletableFuture<String> yield(String yield);

    /**
     * Calls {@link Odd#when()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    CompletableFuture<String> when();

    /** Calls {@link Odd#module(String)} on the calling thread and returns its future. */
    CompletableFuture<String> module(String permits);

    /**
     * Calls {@link Odd#$dollar$(String)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<String> $dollar$(String $);

    /** Calls {@link Odd#_under(String)} on the calling thread and returns its future. */
    CompletableFuture<String> _under(String _x);

    /**
     * Calls {@link Odd#gr\u00f6\u00dfe(String)} on the runtime's executor. Cancelling the future interrupts
     * the call.
     */
    CompletableFuture<String> gr\u00f6\u00dfe(String \u6570);

    /**
     * Calls {@link Odd#wait(String)} on the runtime's executor. Cancelling the future interrupts
     * the call.
     */
    CompletableFuture<String> wait(String text);

    /** Calls {@link Odd#clone(String)} on the calling thread and returns its future. */
    CompletableFuture<String> clone(String text);

    /**
     * Calls {@link Odd#toString(String)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<String> toString(String text);
}
