package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Generic, and marked through an annotation of its annotation.
 *
 * <p>Async view of {@link Catalog}: its methods return futures at once. Blocking methods of
 * the source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.spring_beans.Catalog")
public interface CatalogAsync<T extends Comparable<T>> {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <T> as of the source
     * @param service the source
     * @return the view
     */
    static <T extends Comparable<T>> CatalogAsync<T> of(Catalog<T> service) {
        return CatalogViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <T> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <T extends Comparable<T>> CatalogAsync<T> of(Catalog<T> service,
            SmartAsyncRuntime runtime) {
        return CatalogViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <T> as of the source
     * @param blocking the other view
     * @return the view
     */
    static <T extends Comparable<T>> CatalogAsync<T> from(CatalogSync<T> blocking) {
        return CatalogViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <T> as of the source
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <T extends Comparable<T>> CatalogAsync<T> from(CatalogSync<T> blocking,
            SmartAsyncRuntime runtime) {
        return CatalogViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Catalog#sorted(List)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<List<T>> sorted(List<T> items);
}
