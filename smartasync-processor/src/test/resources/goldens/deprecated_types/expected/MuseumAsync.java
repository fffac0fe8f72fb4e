package goldens.deprecated_types;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Museum}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.deprecated_types.Museum")
public interface MuseumAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static MuseumAsync of(Museum service) {
        return MuseumViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static MuseumAsync of(Museum service, SmartAsyncRuntime runtime) {
        return MuseumViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static MuseumAsync from(MuseumSync blocking) {
        return MuseumViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static MuseumAsync from(MuseumSync blocking, SmartAsyncRuntime runtime) {
        return MuseumViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Museum#find(Fossil)} on the calling thread and returns its future. */
    @SuppressWarnings({"all", "deprecation"})
    CompletableFuture<Fossil> find(Fossil like);

    /**
     * Calls {@link Museum#guard()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     *
     * <p>The future can fail with {@link goldens.deprecated_types.Doomed}.
     *
     * @return a future that completes when the call has ended
     */
    @SuppressWarnings({"all", "removal"})
    CompletableFuture<Void> guard();

    /**
     * Calls {@link Museum#guardLater()} on the calling thread and returns its future.
     *
     * <p>The future can fail with {@link goldens.deprecated_types.Doomed}.
     */
    @SuppressWarnings({"all", "removal"})
    CompletableFuture<String> guardLater();
}
