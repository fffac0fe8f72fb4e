package goldens.overloads;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Finder}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.overloads.Finder")
public interface FinderAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static FinderAsync of(Finder service) {
        return FinderViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static FinderAsync of(Finder service, SmartAsyncRuntime runtime) {
        return FinderViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static FinderAsync from(FinderSync blocking) {
        return FinderViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static FinderAsync from(FinderSync blocking, SmartAsyncRuntime runtime) {
        return FinderViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Finder#find(int)} on the calling thread and returns its future. */
    CompletableFuture<String> find(int id);

    /** Calls {@link Finder#find(Integer)} on the calling thread and returns its future. */
    CompletableFuture<String> find(Integer id);

    /**
     * Calls {@link Finder#find(String)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<String> find(String name);

    /**
     * Calls {@link Finder#find(Object, int[])} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<String> find(Object thing, int... rest);

    /** Calls {@link Finder#find()} on the calling thread and returns its future. */
    CompletableFuture<Void> find();
}
