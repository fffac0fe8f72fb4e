package goldens.deprecated_methods;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Old}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("goldens.deprecated_methods.Old")
public interface OldAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static OldAsync of(Old service) {
        return OldViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static OldAsync of(Old service, SmartAsyncRuntime runtime) {
        return OldViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static OldAsync from(OldSync blocking) {
        return OldViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static OldAsync from(OldSync blocking, SmartAsyncRuntime runtime) {
        return OldViews.asyncFrom(blocking, runtime);
    }

    /**
     * Was good once.
     *
     * <p>Calls {@link Old#stale()} on the calling thread and returns its future.
     *
     * @deprecated use {@link goldens.deprecated_methods.Old#fresh} instead
     */
    @Deprecated
    CompletableFuture<String> stale();

    /**
     * Calls {@link Old#going()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    @Deprecated(
            since = "2.0",
            forRemoval = true
    )
    CompletableFuture<String> going();

    /** Calls {@link Old#direct()} directly, on any thread. */
    @Deprecated(
            since = "1.1"
    )
    String direct();

    /**
     * Calls {@link Old#number()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    @Deprecated
    static CompletableFuture<Integer> number() {
        return OldViews.AsyncStatics.number();
    }

    /**
     * Calls {@link Old#fresh()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    CompletableFuture<String> fresh();

    /**
     * Of these twins only one is deprecated.
     *
     * <p>Calls {@link Old#fetchAsync(String)} on the calling thread and returns its future.
     */
    CompletableFuture<String> fetch(String key);
}
