package goldens.clashing_parameters;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Clash}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.clashing_parameters.Clash")
public interface ClashAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static ClashAsync of(Clash service) {
        return ClashViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ClashAsync of(Clash service, SmartAsyncRuntime runtime) {
        return ClashViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static ClashAsync from(ClashSync blocking) {
        return ClashViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static ClashAsync from(ClashSync blocking, SmartAsyncRuntime runtime) {
        return ClashViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Clash#service(String, String, String)} on the calling thread and returns its
     * future.
     */
    CompletableFuture<String> service(String service, String failure, String runtime);

    /**
     * Calls {@link Clash#call(String, String, String)} on the runtime's executor. Cancelling the
     * future interrupts the call.
     */
    CompletableFuture<String> call(String call, String operation, String setup);

    /**
     * Calls {@link Clash#async(String, String)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<String> async(String async, String blocking);

    /**
     * Calls {@link Clash#blocking(String, String)} on the calling thread and returns its future.
     */
    CompletableFuture<String> blocking(String service, String blocking);

    /**
     * Calls {@link Clash#runtime(String, String, String, String, String)} on the runtime's
     * executor. Cancelling the future interrupts the call.
     */
    CompletableFuture<String> runtime(String java, String io, String Objects, String Bridge,
            String AsyncView);

    /** Calls {@link Clash#failure(String)} on the calling thread and returns its future. */
    CompletableFuture<String> failure(String failed);

    /** Calls {@link Clash#setup()} on the calling thread and returns its future. */
    CompletableFuture<String> setup();

    /** Calls {@link Clash#java()} on the calling thread and returns its future. */
    CompletableFuture<String> java();

    /**
     * Calls {@link Clash#Objects()} on the runtime's executor. Cancelling the future interrupts
     * the call.
     */
    CompletableFuture<String> Objects();
}
