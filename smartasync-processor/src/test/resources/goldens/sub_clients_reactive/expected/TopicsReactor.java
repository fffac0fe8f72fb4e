package goldens.sub_clients_reactive;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import reactor.core.publisher.Mono;

/**
 * Reactor view of {@link Topics}: each subscription calls the source. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Cancelling a subscription cancels its
 * call.
 */
@GeneratedView("goldens.sub_clients_reactive.Topics")
public interface TopicsReactor {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static TopicsReactor of(Topics service) {
        return TopicsReactorViews.reactor(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static TopicsReactor of(Topics service, SmartAsyncRuntime runtime) {
        return TopicsReactorViews.reactor(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: each subscription calls it, on the shared runtime.
     *
     * @param async the other view
     * @return the view
     */
    static TopicsReactor from(TopicsAsync async) {
        return TopicsReactorViews.reactorFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: each subscription calls it, on the given runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static TopicsReactor from(TopicsAsync async, SmartAsyncRuntime runtime) {
        return TopicsReactorViews.reactorFrom(async, runtime);
    }

    /**
     * Each subscription calls {@link Topics#name()} on the runtime's executor. Cancelling the
     * subscription interrupts the call.
     */
    Mono<String> name();
}
