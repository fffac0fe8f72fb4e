package goldens.sub_clients_reactive;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import reactor.core.publisher.Mono;

/**
 * Reactor view of {@link Admin}: each subscription calls the source. A method that returns the
 * source's own publisher calls the source at once, and says so. Blocking methods of the source
 * run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Cancelling a subscription cancels its call.
 */
@GeneratedView("goldens.sub_clients_reactive.Admin")
public interface AdminReactor {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static AdminReactor of(Admin service) {
        return AdminReactorViews.reactor(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static AdminReactor of(Admin service, SmartAsyncRuntime runtime) {
        return AdminReactorViews.reactor(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: each subscription calls it, on the shared runtime.
     *
     * @param async the other view
     * @return the view
     */
    static AdminReactor from(AdminAsync async) {
        return AdminReactorViews.reactorFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: each subscription calls it, on the given runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static AdminReactor from(AdminAsync async, SmartAsyncRuntime runtime) {
        return AdminReactorViews.reactorFrom(async, runtime);
    }

    /** Calls {@link Admin#topics()} directly, on any thread. */
    TopicsReactor topics();

    /** Each subscription calls {@link Admin#later()} on the thread that subscribes. */
    Mono<TopicsReactor> later();

    /** Calls {@link Admin#mono()} at once and returns its own Mono. */
    Mono<TopicsReactor> mono();

    /**
     * Each subscription calls {@link Admin#open()} on the runtime's executor. Cancelling the
     * subscription interrupts the call.
     */
    Mono<TopicsReactor> open();
}
