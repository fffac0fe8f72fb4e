package goldens.several_sources;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Several.Two}: its methods return futures at once. Blocking methods of
 * the source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("goldens.several_sources.Several.Two")
public interface Several_TwoAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static Several_TwoAsync of(Several.Two service) {
        return Several_TwoViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static Several_TwoAsync of(Several.Two service, SmartAsyncRuntime runtime) {
        return Several_TwoViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static Several_TwoAsync from(Several_TwoSync blocking) {
        return Several_TwoViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static Several_TwoAsync from(Several_TwoSync blocking, SmartAsyncRuntime runtime) {
        return Several_TwoViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Several.Two#name()} on the runtime's executor. Cancelling the future interrupts
     * the call.
     */
    CompletableFuture<String> name();

    /** Calls {@link Several.Two#one()} directly, on any thread. */
    Several_OneAsync one();
}
