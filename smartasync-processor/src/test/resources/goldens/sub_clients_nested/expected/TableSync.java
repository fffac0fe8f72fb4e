package goldens.sub_clients_nested;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Leads to a type inside itself, which is static, so that it has type arguments of its own alone.
 *
 * <p>Sync view of {@link Table}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link TableAsync} there.
 */
@GeneratedView("goldens.sub_clients_nested.Table")
public interface TableSync<K> {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param <K> as of the source
     * @param service the source
     * @return the view
     */
    static <K> TableSync<K> of(Table<K> service) {
        return TableViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param <K> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <K> TableSync<K> of(Table<K> service, SmartAsyncRuntime runtime) {
        return TableViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param <K> as of the source
     * @param async the other view
     * @return the view
     */
    static <K> TableSync<K> from(TableAsync<K> async) {
        return TableViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param <K> as of the source
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <K> TableSync<K> from(TableAsync<K> async, SmartAsyncRuntime runtime) {
        return TableViews.syncFrom(async, runtime);
    }

    /** Calls {@link Table#first()} directly, on any thread. */
    Table_RowSync<K> first();
}
