package goldens.record_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Point}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.record_source.Point")
public interface PointAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static PointAsync of(Point service) {
        return PointViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static PointAsync of(Point service, SmartAsyncRuntime runtime) {
        return PointViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static PointAsync from(PointSync blocking) {
        return PointViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static PointAsync from(PointSync blocking, SmartAsyncRuntime runtime) {
        return PointViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Point#x()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    CompletableFuture<Integer> x();

    /**
     * Calls {@link Point#y()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    CompletableFuture<Integer> y();

    /** Calls {@link Point#distanceAsync(Point)} on the calling thread and returns its future. */
    CompletableFuture<Integer> distance(Point other);
}
