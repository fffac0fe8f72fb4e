package goldens.reactive_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;

/**
 * Types of the user's own are called as those of the libraries.
 *
 * <p>Rx view of {@link Names}: each subscription calls the source. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Cancelling a subscription cancels its
 * call.
 */
@GeneratedView("goldens.reactive_names.Names")
public interface NamesRx {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static NamesRx of(Names service) {
        return NamesRxViews.rx(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static NamesRx of(Names service, SmartAsyncRuntime runtime) {
        return NamesRxViews.rx(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: each subscription calls it, on the shared runtime.
     *
     * @param async the other view
     * @return the view
     */
    static NamesRx from(NamesAsync async) {
        return NamesRxViews.rxFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: each subscription calls it, on the given runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static NamesRx from(NamesAsync async, SmartAsyncRuntime runtime) {
        return NamesRxViews.rxFrom(async, runtime);
    }

    /** Each subscription calls {@link Names#mono()} on the thread that subscribes. */
    io.reactivex.rxjava3.core.Maybe<Names.Mono> mono();

    /**
     * Each subscription calls {@link Names#blocking(Names.Mono)} on the runtime's executor.
     * Cancelling the subscription interrupts the call.
     */
    io.reactivex.rxjava3.core.Maybe<Names.Mono> blocking(Names.Mono given);

    /** Each subscription calls {@link Names#maybe()} on the thread that subscribes. */
    io.reactivex.rxjava3.core.Maybe<Maybe> maybe();

    /** Each subscription calls {@link Names#flux()} on the thread that subscribes. */
    Flowable<Names.Mono> flux();

    /**
     * Each subscription calls {@link Names#uni()} on the thread that subscribes.
     *
     * @return a publisher that completes when the call has ended
     */
    Completable uni();

    /**
     * Each subscription calls {@link Names#count(Names.FluxCall)} on the runtime's executor.
     * Cancelling the subscription interrupts the call.
     */
    Single<Integer> count(Names.FluxCall call);

    /**
     * No suspend function of Kotlin's.
     *
     * <p>Each subscription calls {@link Names#resumed(String, Continuation)} on the runtime's
     * executor. Cancelling the subscription interrupts the call.
     */
    io.reactivex.rxjava3.core.Maybe<String> resumed(String name,
            Continuation<? super String> continuation);
}
