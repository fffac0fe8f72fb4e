package goldens.removed_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Goner}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@Deprecated(
        forRemoval = true
)
@SuppressWarnings({"all", "removal"})
@GeneratedView("goldens.removed_source.Goner")
public interface GonerAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static GonerAsync of(Goner service) {
        return GonerViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static GonerAsync of(Goner service, SmartAsyncRuntime runtime) {
        return GonerViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static GonerAsync from(GonerSync blocking) {
        return GonerViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static GonerAsync from(GonerSync blocking, SmartAsyncRuntime runtime) {
        return GonerViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Goner#last()} on the calling thread and returns its future. */
    CompletableFuture<String> last();

    /**
     * Calls {@link Goner#count()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    static CompletableFuture<Integer> count() {
        return GonerViews.AsyncStatics.count();
    }
}
