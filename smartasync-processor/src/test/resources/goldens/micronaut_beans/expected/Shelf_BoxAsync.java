package goldens.micronaut_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Shelf.Box}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.micronaut_beans.Shelf.Box")
interface Shelf_BoxAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static Shelf_BoxAsync of(Shelf.Box service) {
        return Shelf_BoxViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static Shelf_BoxAsync of(Shelf.Box service, SmartAsyncRuntime runtime) {
        return Shelf_BoxViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static Shelf_BoxAsync from(Shelf_BoxSync blocking) {
        return Shelf_BoxViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static Shelf_BoxAsync from(Shelf_BoxSync blocking, SmartAsyncRuntime runtime) {
        return Shelf_BoxViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Shelf.Box#label()} on the runtime's executor. Cancelling the future interrupts
     * the call.
     */
    CompletableFuture<String> label();
}
