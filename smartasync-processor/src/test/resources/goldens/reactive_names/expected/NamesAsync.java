package goldens.reactive_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/**
 * Types of the user's own are called as those of the libraries.
 *
 * <p>Async view of {@link Names}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.reactive_names.Names")
public interface NamesAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static NamesAsync of(Names service) {
        return NamesViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static NamesAsync of(Names service, SmartAsyncRuntime runtime) {
        return NamesViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static NamesAsync from(NamesSync blocking) {
        return NamesViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static NamesAsync from(NamesSync blocking, SmartAsyncRuntime runtime) {
        return NamesViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Names#mono()} on the calling thread, subscribes to its Mono and returns a
     * future of its value.
     */
    CompletableFuture<Names.Mono> mono();

    /**
     * Calls {@link Names#blocking(Names.Mono)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<Names.Mono> blocking(Names.Mono given);

    /** Calls {@link Names#maybe()} on the calling thread and returns its future. */
    CompletableFuture<Maybe> maybe();

    /** Calls {@link Names#flux()} on the calling thread and returns its Flux as a publisher. */
    Flow.Publisher<Names.Mono> flux();

    /**
     * Calls {@link Names#uni()} on the calling thread, subscribes to its Uni and returns a future
     * of its value.
     */
    CompletableFuture<Void> uni();

    /**
     * Calls {@link Names#count(Names.FluxCall)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<Integer> count(Names.FluxCall call);

    /**
     * No suspend function of Kotlin's.
     *
     * <p>Calls {@link Names#resumed(String, Continuation)} on the runtime's executor. Cancelling
     * the future interrupts the call.
     */
    CompletableFuture<String> resumed(String name, Continuation<? super String> continuation);
}
