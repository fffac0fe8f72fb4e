package goldens.annotated_supertype;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Animal}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.annotated_supertype.Animal")
public interface AnimalAsync<F> {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <F> as of the source
     * @param service the source
     * @return the view
     */
    static <F> AnimalAsync<F> of(Animal<F> service) {
        return AnimalViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <F> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <F> AnimalAsync<F> of(Animal<F> service, SmartAsyncRuntime runtime) {
        return AnimalViews.async(service, runtime);
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
    static <F> AnimalAsync<F> from(AnimalSync<F> blocking) {
        return AnimalViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static <F> AnimalAsync<F> from(AnimalSync<F> blocking, SmartAsyncRuntime runtime) {
        return AnimalViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Animal#eat(java.lang.Object)} on the calling thread and returns its future. */
    CompletableFuture<String> eat(F food);

    /**
     * Calls {@link Animal#name()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    CompletableFuture<String> name();
}
