package goldens.overridden_options;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Impl}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("goldens.overridden_options.Impl")
public interface ImplAsync extends BaseAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static ImplAsync of(Impl service) {
        return ImplViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ImplAsync of(Impl service, SmartAsyncRuntime runtime) {
        return ImplViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static ImplAsync from(ImplSync blocking) {
        return ImplViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static ImplAsync from(ImplSync blocking, SmartAsyncRuntime runtime) {
        return ImplViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Impl#find(String)} on the calling thread and returns a copy of its future.
     * Cancelling the copy does not cancel that future.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@link java.io.IOException}
     *   <li>{@link io.github.smartasync.runtime.CallTimeoutException} if it is not complete within 3
     *     s
     * </ul>
     */
    @Override
    CompletableFuture<String> find(String key);

    /**
     * Calls {@link Impl#historyOf(String)} on the executor {@code db}. Cancelling the future
     * interrupts the call.
     */
    @Override
    CompletableFuture<String> history(String value);

    /** Calls {@link Impl#name()} directly, on any thread. */
    String name();

    /**
     * Calls {@link Impl#wanted()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    CompletableFuture<String> wanted();
}
