package goldens.suffix_kept;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Door}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.suffix_kept.Door")
public interface DoorAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static DoorAsync of(Door service) {
        return DoorViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static DoorAsync of(Door service, SmartAsyncRuntime runtime) {
        return DoorViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static DoorAsync from(DoorSync blocking) {
        return DoorViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static DoorAsync from(DoorSync blocking, SmartAsyncRuntime runtime) {
        return DoorViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Door#notifyAsync()} on the calling thread and returns its future. */
    CompletableFuture<String> notifyAsync();

    /** Calls {@link Door#importAsync()} on the calling thread and returns its future. */
    CompletableFuture<String> importAsync();

    /** Calls {@link Door#Async()} on the calling thread and returns its future. */
    CompletableFuture<String> Async();

    /** Calls {@link Door#toStringAsync()} on the calling thread and returns its future. */
    CompletableFuture<String> toStringAsync();

    /**
     * Calls {@link Door#isAsync()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    CompletableFuture<String> isAsync();

    /** Calls {@link Door#asyncOpen()} on the calling thread and returns its future. */
    CompletableFuture<String> asyncOpen();
}
