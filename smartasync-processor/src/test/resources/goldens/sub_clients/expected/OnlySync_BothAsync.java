package goldens.sub_clients;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Stays as it is: there is no async view to be over.
 *
 * <p>Async view of {@link OnlySync.Both}: its methods return futures at once. Blocking methods
 * of the source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("goldens.sub_clients.OnlySync.Both")
public interface OnlySync_BothAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static OnlySync_BothAsync of(OnlySync.Both service) {
        return OnlySync_BothViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static OnlySync_BothAsync of(OnlySync.Both service, SmartAsyncRuntime runtime) {
        return OnlySync_BothViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static OnlySync_BothAsync from(OnlySync_BothSync blocking) {
        return OnlySync_BothViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static OnlySync_BothAsync from(OnlySync_BothSync blocking, SmartAsyncRuntime runtime) {
        return OnlySync_BothViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link OnlySync.Both#only()} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<OnlySync> only();

    /** Calls {@link OnlySync.Both#topics()} directly, on any thread. */
    TopicsAsync topics();
}
