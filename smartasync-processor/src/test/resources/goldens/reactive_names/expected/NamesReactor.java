package goldens.reactive_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Types of the user's own are called as those of the libraries.
 *
 * <p>Reactor view of {@link Names}: each subscription calls the source. A method that returns
 * the source's own publisher calls the source at once, and says so. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Cancelling a subscription cancels its
 * call.
 */
@GeneratedView("goldens.reactive_names.Names")
public interface NamesReactor {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static NamesReactor of(Names service) {
        return NamesReactorViews.reactor(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static NamesReactor of(Names service, SmartAsyncRuntime runtime) {
        return NamesReactorViews.reactor(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: each subscription calls it, on the shared runtime.
     *
     * @param async the other view
     * @return the view
     */
    static NamesReactor from(NamesAsync async) {
        return NamesReactorViews.reactorFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: each subscription calls it, on the given runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static NamesReactor from(NamesAsync async, SmartAsyncRuntime runtime) {
        return NamesReactorViews.reactorFrom(async, runtime);
    }

    /** Calls {@link Names#mono()} at once and returns its own Mono. */
    Mono<Names.Mono> mono();

    /**
     * Each subscription calls {@link Names#blocking(Names.Mono)} on the runtime's executor.
     * Cancelling the subscription interrupts the call.
     */
    Mono<Names.Mono> blocking(Names.Mono given);

    /** Each subscription calls {@link Names#maybe()} on the thread that subscribes. */
    Mono<Maybe> maybe();

    /** Calls {@link Names#flux()} at once and returns its own Flux. */
    Flux<Names.Mono> flux();

    /**
     * Each subscription calls {@link Names#uni()} on the thread that subscribes.
     *
     * @return a publisher that completes when the call has ended
     */
    Mono<Void> uni();

    /**
     * Each subscription calls {@link Names#count(Names.FluxCall)} on the runtime's executor.
     * Cancelling the subscription interrupts the call.
     */
    Mono<Integer> count(Names.FluxCall call);

    /**
     * No suspend function of Kotlin's.
     *
     * <p>Each subscription calls {@link Names#resumed(String, Continuation)} on the runtime's
     * executor. Cancelling the subscription interrupts the call.
     */
    Mono<String> resumed(String name, Continuation<? super String> continuation);
}
