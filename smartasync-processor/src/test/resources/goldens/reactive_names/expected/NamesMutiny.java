package goldens.reactive_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * Types of the user's own are called as those of the libraries.
 *
 * <p>Mutiny view of {@link Names}: each subscription calls the source. A method that returns
 * the source's own publisher calls the source at once, and says so. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Cancelling a subscription cancels its
 * call.
 */
@GeneratedView("goldens.reactive_names.Names")
public interface NamesMutiny {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static NamesMutiny of(Names service) {
        return NamesMutinyViews.mutiny(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static NamesMutiny of(Names service, SmartAsyncRuntime runtime) {
        return NamesMutinyViews.mutiny(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: each subscription calls it, on the shared runtime.
     *
     * @param async the other view
     * @return the view
     */
    static NamesMutiny from(NamesAsync async) {
        return NamesMutinyViews.mutinyFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: each subscription calls it, on the given runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static NamesMutiny from(NamesAsync async, SmartAsyncRuntime runtime) {
        return NamesMutinyViews.mutinyFrom(async, runtime);
    }

    /** Each subscription calls {@link Names#mono()} on the thread that subscribes. */
    Uni<Names.Mono> mono();

    /**
     * Each subscription calls {@link Names#blocking(Names.Mono)} on the runtime's executor.
     * Cancelling the subscription interrupts the call.
     */
    Uni<Names.Mono> blocking(Names.Mono given);

    /** Each subscription calls {@link Names#maybe()} on the thread that subscribes. */
    Uni<Maybe> maybe();

    /** Each subscription calls {@link Names#flux()} on the thread that subscribes. */
    Multi<Names.Mono> flux();

    /**
     * Calls {@link Names#uni()} at once and returns its own Uni.
     *
     * @return a publisher that completes when the call has ended
     */
    Uni<Void> uni();

    /**
     * Each subscription calls {@link Names#count(Names.FluxCall)} on the runtime's executor.
     * Cancelling the subscription interrupts the call.
     */
    Uni<Integer> count(Names.FluxCall call);

    /**
     * No suspend function of Kotlin's.
     *
     * <p>Each subscription calls {@link Names#resumed(String, Continuation)} on the runtime's
     * executor. Cancelling the subscription interrupts the call.
     */
    Uni<String> resumed(String name, Continuation<? super String> continuation);
}
