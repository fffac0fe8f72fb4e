package goldens.inherited_methods;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Names}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.inherited_methods.Names")
public interface NamesAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static NamesAsync of(Names service) {
        return NamesViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static NamesAsync of(Names service, SmartAsyncRuntime runtime) {
        return NamesViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static NamesAsync from(NamesSync blocking) {
        return NamesViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static NamesAsync from(NamesSync blocking, SmartAsyncRuntime runtime) {
        return NamesViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Names#first()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    CompletableFuture<String> first();

    /**
     * Calls {@link Names#compareTo(Names)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<Integer> compareTo(Names other);

    /** Calls {@link Names#keysAsync()} on the calling thread and returns its future. */
    CompletableFuture<List<String>> keys();

    /**
     * Calls {@link Names#size()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    CompletableFuture<Integer> size();
}
