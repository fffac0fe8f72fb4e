package goldens.raw_types;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Attic}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.raw_types.Attic")
public interface AtticAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static AtticAsync of(Attic service) {
        return AtticViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static AtticAsync of(Attic service, SmartAsyncRuntime runtime) {
        return AtticViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static AtticAsync from(AtticSync blocking) {
        return AtticViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static AtticAsync from(AtticSync blocking, SmartAsyncRuntime runtime) {
        return AtticViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Attic#boxes(Map)} on the runtime's executor. Cancelling the future interrupts
     * the call.
     */
    @SuppressWarnings({"all", "rawtypes"})
    CompletableFuture<List> boxes(Map labels);

    /** Calls {@link Attic#later(Class)} on the calling thread and returns its future. */
    @SuppressWarnings({"all", "rawtypes"})
    CompletableFuture<List> later(Class type);
}
