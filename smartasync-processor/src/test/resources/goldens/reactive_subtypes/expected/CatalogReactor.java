package goldens.reactive_subtypes;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What it returns are subtypes of what libraries have.
 *
 * <p>Reactor view of {@link Catalog}: each subscription calls the source. A method that
 * returns the source's own publisher calls the source at once, and says so. Blocking methods
 * of the source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Cancelling a subscription cancels its
 * call.
 */
@GeneratedView("goldens.reactive_subtypes.Catalog")
public interface CatalogReactor {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static CatalogReactor of(Catalog service) {
        return CatalogReactorViews.reactor(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static CatalogReactor of(Catalog service, SmartAsyncRuntime runtime) {
        return CatalogReactorViews.reactor(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: each subscription calls it, on the shared runtime.
     *
     * @param async the other view
     * @return the view
     */
    static CatalogReactor from(CatalogAsync async) {
        return CatalogReactorViews.reactorFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: each subscription calls it, on the given runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static CatalogReactor from(CatalogAsync async, SmartAsyncRuntime runtime) {
        return CatalogReactorViews.reactorFrom(async, runtime);
    }

    /** Calls {@link Catalog#pages()} at once and returns its own Flux. */
    Flux<Map.Entry<String, Integer>> pages();

    /** Calls {@link Catalog#all()} at once and returns its own Flux. */
    Flux<Map.Entry<String, ? extends Number>> all();

    /** Calls {@link Catalog#find()} at once and returns its own Mono. */
    Mono<String> find();

    /** Each subscription calls {@link Catalog#fluent()} on the thread that subscribes. */
    Mono<String> fluent();
}
