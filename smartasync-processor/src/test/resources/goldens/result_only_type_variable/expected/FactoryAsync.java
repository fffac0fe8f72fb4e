package goldens.result_only_type_variable;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Factory}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.result_only_type_variable.Factory")
public interface FactoryAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static FactoryAsync of(Factory service) {
        return FactoryViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static FactoryAsync of(Factory service, SmartAsyncRuntime runtime) {
        return FactoryViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static FactoryAsync from(FactorySync blocking) {
        return FactoryViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static FactoryAsync from(FactorySync blocking, SmartAsyncRuntime runtime) {
        return FactoryViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Factory#make()} on the calling thread and returns its future. */
    <T> CompletableFuture<T> make();

    /**
     * Calls {@link Factory#list()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    <T extends Comparable<T>> CompletableFuture<List<T>> list();

    /**
     * Calls {@link Factory#map(java.lang.Object)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    <A, B extends List<A>> CompletableFuture<Map<A, B>> map(A first);
}
