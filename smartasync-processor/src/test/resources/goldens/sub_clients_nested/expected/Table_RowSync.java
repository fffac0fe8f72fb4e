package goldens.sub_clients_nested;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Table.Row}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link Table_RowAsync} there.
 */
@GeneratedView("goldens.sub_clients_nested.Table.Row")
public interface Table_RowSync<V> {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param <V> as of the source
     * @param service the source
     * @return the view
     */
    static <V> Table_RowSync<V> of(Table.Row<V> service) {
        return Table_RowViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param <V> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <V> Table_RowSync<V> of(Table.Row<V> service, SmartAsyncRuntime runtime) {
        return Table_RowViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param <V> as of the source
     * @param async the other view
     * @return the view
     */
    static <V> Table_RowSync<V> from(Table_RowAsync<V> async) {
        return Table_RowViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param <V> as of the source
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <V> Table_RowSync<V> from(Table_RowAsync<V> async, SmartAsyncRuntime runtime) {
        return Table_RowViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Table.Row#count()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    int count();
}
