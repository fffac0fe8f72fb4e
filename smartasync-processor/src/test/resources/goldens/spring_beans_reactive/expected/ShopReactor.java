package goldens.spring_beans_reactive;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import reactor.core.publisher.Mono;

/**
 * Reactor view of {@link Shop}: each subscription calls the source. A method that returns the
 * source's own publisher calls the source at once, and says so. Blocking methods of the source
 * run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Cancelling a subscription cancels its
 * call.
 */
@GeneratedView("goldens.spring_beans_reactive.Shop")
public interface ShopReactor {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static ShopReactor of(Shop service) {
        return ShopReactorViews.reactor(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ShopReactor of(Shop service, SmartAsyncRuntime runtime) {
        return ShopReactorViews.reactor(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: each subscription calls it, on the shared runtime.
     *
     * @param async the other view
     * @return the view
     */
    static ShopReactor from(ShopAsync async) {
        return ShopReactorViews.reactorFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: each subscription calls it, on the given runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ShopReactor from(ShopAsync async, SmartAsyncRuntime runtime) {
        return ShopReactorViews.reactorFrom(async, runtime);
    }

    /** Calls {@link Shop#name()} at once and returns its own Mono. */
    Mono<String> name();
}
