package goldens.future_type_variable;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Async view of {@link Generic}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.future_type_variable.Generic")
public interface GenericAsync<F extends CompletableFuture<String>> {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param <F> as of the source
     * @param service the source
     * @return the view
     */
    static <F extends CompletableFuture<String>> GenericAsync<F> of(Generic<F> service) {
        return GenericViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param <F> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <F extends CompletableFuture<String>> GenericAsync<F> of(Generic<F> service,
            SmartAsyncRuntime runtime) {
        return GenericViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <F> as of the source
     * @param blocking the other view
     * @return the view
     */
    static <F extends CompletableFuture<String>> GenericAsync<F> from(GenericSync<F> blocking) {
        return GenericViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <F> as of the source
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <F extends CompletableFuture<String>> GenericAsync<F> from(GenericSync<F> blocking,
            SmartAsyncRuntime runtime) {
        return GenericViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Generic#own()} on the calling thread and returns its future. */
    CompletableFuture<String> own();

    /**
     * Calls {@link Generic#other(CompletionStage)} on the calling thread and returns its future.
     */
    <G extends CompletionStage<Integer>> CompletableFuture<Integer> other(G stage);
}
