package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Somebody else's, and no bean by itself.
 *
 * <p>Async view of {@link Remote}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.spring_beans.Remote")
public interface RemoteAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static RemoteAsync of(Remote service) {
        return RemoteViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static RemoteAsync of(Remote service, SmartAsyncRuntime runtime) {
        return RemoteViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static RemoteAsync from(RemoteSync blocking) {
        return RemoteViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static RemoteAsync from(RemoteSync blocking, SmartAsyncRuntime runtime) {
        return RemoteViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Remote#ask(String)} on the runtime's executor. Cancelling the future interrupts
     * the call.
     */
    CompletableFuture<String> ask(String question);
}
