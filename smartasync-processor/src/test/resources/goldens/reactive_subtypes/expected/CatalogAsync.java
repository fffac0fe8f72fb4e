package goldens.reactive_subtypes;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/**
 * What it returns are subtypes of what libraries have.
 *
 * <p>Async view of {@link Catalog}: its methods return futures at once. Blocking methods of
 * the source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.reactive_subtypes.Catalog")
public interface CatalogAsync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static CatalogAsync of(Catalog service) {
        return CatalogViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static CatalogAsync of(Catalog service, SmartAsyncRuntime runtime) {
        return CatalogViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static CatalogAsync from(CatalogSync blocking) {
        return CatalogViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static CatalogAsync from(CatalogSync blocking, SmartAsyncRuntime runtime) {
        return CatalogViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Catalog#pages()} on the calling thread and returns its Flux as a publisher. */
    Flow.Publisher<Map.Entry<String, Integer>> pages();

    /**
     * Calls {@link Catalog#all()} on the calling thread, subscribes to its Flux and returns a
     * future of all its values.
     */
    CompletableFuture<List<Map.Entry<String, ? extends Number>>> all();

    /**
     * Calls {@link Catalog#find()} on the calling thread, subscribes to its Mono and returns a
     * future of its value.
     */
    CompletableFuture<String> find();

    /** Calls {@link Catalog#fluent()} on the calling thread and returns its future. */
    CompletableFuture<String> fluent();
}
