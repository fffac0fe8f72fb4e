package goldens.reactive_subtypes;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import java.util.Map;

/**
 * What it returns are subtypes of what libraries have.
 *
 * <p>Rx view of {@link Catalog}: each subscription calls the source. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Cancelling a subscription cancels its
 * call.
 */
@GeneratedView("goldens.reactive_subtypes.Catalog")
public interface CatalogRx {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static CatalogRx of(Catalog service) {
        return CatalogRxViews.rx(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static CatalogRx of(Catalog service, SmartAsyncRuntime runtime) {
        return CatalogRxViews.rx(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: each subscription calls it, on the shared runtime.
     *
     * @param async the other view
     * @return the view
     */
    static CatalogRx from(CatalogAsync async) {
        return CatalogRxViews.rxFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: each subscription calls it, on the given runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static CatalogRx from(CatalogAsync async, SmartAsyncRuntime runtime) {
        return CatalogRxViews.rxFrom(async, runtime);
    }

    /** Each subscription calls {@link Catalog#pages()} on the thread that subscribes. */
    Flowable<Map.Entry<String, Integer>> pages();

    /** Each subscription calls {@link Catalog#all()} on the thread that subscribes. */
    Flowable<Map.Entry<String, ? extends Number>> all();

    /** Each subscription calls {@link Catalog#find()} on the thread that subscribes. */
    Maybe<String> find();

    /** Each subscription calls {@link Catalog#fluent()} on the thread that subscribes. */
    Maybe<String> fluent();
}
