package goldens.package_private_members;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Desk}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.package_private_members.Desk")
interface DeskAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static DeskAsync of(Desk service) {
        return DeskViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static DeskAsync of(Desk service, SmartAsyncRuntime runtime) {
        return DeskViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static DeskAsync from(DeskSync blocking) {
        return DeskViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static DeskAsync from(DeskSync blocking, SmartAsyncRuntime runtime) {
        return DeskViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Desk#paper()} on the calling thread and returns its future. */
    CompletableFuture<Desk.Paper> paper();

    /**
     * Calls {@link Desk#blank()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    CompletableFuture<Desk.Paper> blank();
}
