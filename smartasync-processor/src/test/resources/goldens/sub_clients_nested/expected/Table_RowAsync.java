package goldens.sub_clients_nested;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Table.Row}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.sub_clients_nested.Table.Row")
public interface Table_RowAsync<V> {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <V> as of the source
     * @param service the source
     * @return the view
     */
    static <V> Table_RowAsync<V> of(Table.Row<V> service) {
        return Table_RowViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <V> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <V> Table_RowAsync<V> of(Table.Row<V> service, SmartAsyncRuntime runtime) {
        return Table_RowViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <V> as of the source
     * @param blocking the other view
     * @return the view
     */
    static <V> Table_RowAsync<V> from(Table_RowSync<V> blocking) {
        return Table_RowViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <V> as of the source
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <V> Table_RowAsync<V> from(Table_RowSync<V> blocking, SmartAsyncRuntime runtime) {
        return Table_RowViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Table.Row#count()} on the runtime's executor. Cancelling the future interrupts
     * the call.
     */
    CompletableFuture<Integer> count();
}
