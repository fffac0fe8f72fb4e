package goldens.sub_clients_nested;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Leads to a type inside itself, which is static, so that it has type arguments of its own alone.
 *
 * <p>Async view of {@link Table}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("goldens.sub_clients_nested.Table")
public interface TableAsync<K> {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param <K> as of the source
     * @param service the source
     * @return the view
     */
    static <K> TableAsync<K> of(Table<K> service) {
        return TableViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param <K> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <K> TableAsync<K> of(Table<K> service, SmartAsyncRuntime runtime) {
        return TableViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     *
     * @param <K> as of the source
     * @param blocking the other view
     * @return the view
     */
    static <K> TableAsync<K> from(TableSync<K> blocking) {
        return TableViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     *
     * @param <K> as of the source
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <K> TableAsync<K> from(TableSync<K> blocking, SmartAsyncRuntime runtime) {
        return TableViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Table#first()} directly, on any thread. */
    Table_RowAsync<K> first();
}
