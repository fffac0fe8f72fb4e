package goldens.deprecated_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * A relic.
 *
 * <p>Async view of {@link Relic}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 *
 * @deprecated nobody needs it
 */
@Deprecated(
        since = "3"
)
@GeneratedView("goldens.deprecated_source.Relic")
public interface RelicAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static RelicAsync of(Relic service) {
        return RelicViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static RelicAsync of(Relic service, SmartAsyncRuntime runtime) {
        return RelicViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static RelicAsync from(RelicSync blocking) {
        return RelicViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static RelicAsync from(RelicSync blocking, SmartAsyncRuntime runtime) {
        return RelicViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Relic#self()} on the calling thread and returns its future. */
    @SuppressWarnings({"all", "deprecation"})
    CompletableFuture<RelicAsync> self();

    /**
     * Calls {@link Relic#name()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    CompletableFuture<String> name();
}
