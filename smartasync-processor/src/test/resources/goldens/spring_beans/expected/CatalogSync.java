package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;

/**
 * Generic, and marked through an annotation of its annotation.
 *
 * <p>Sync view of {@link Catalog}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link CatalogAsync} there.
 */
@GeneratedView("goldens.spring_beans.Catalog")
public interface CatalogSync<T extends Comparable<T>> {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param <T> as of the source
     * @param service the source
     * @return the view
     */
    static <T extends Comparable<T>> CatalogSync<T> of(Catalog<T> service) {
        return CatalogViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param <T> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <T extends Comparable<T>> CatalogSync<T> of(Catalog<T> service,
            SmartAsyncRuntime runtime) {
        return CatalogViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param <T> as of the source
     * @param async the other view
     * @return the view
     */
    static <T extends Comparable<T>> CatalogSync<T> from(CatalogAsync<T> async) {
        return CatalogViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param <T> as of the source
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <T extends Comparable<T>> CatalogSync<T> from(CatalogAsync<T> async,
            SmartAsyncRuntime runtime) {
        return CatalogViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Catalog#sorted(List)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    List<T> sorted(List<T> items);
}
