package goldens.annotated_supertype;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Dog}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.annotated_supertype.Dog")
public interface DogAsync extends AnimalAsync<String> {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static DogAsync of(Dog service) {
        return DogViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static DogAsync of(Dog service, SmartAsyncRuntime runtime) {
        return DogViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static DogAsync from(DogSync blocking) {
        return DogViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static DogAsync from(DogSync blocking, SmartAsyncRuntime runtime) {
        return DogViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Dog#eat(String)} on the calling thread and returns its future. */
    @Override
    CompletableFuture<String> eat(String food);

    /**
     * Calls {@link Dog#name()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    @Override
    CompletableFuture<String> name();

    /**
     * Calls {@link Dog#bark()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    CompletableFuture<String> bark();
}
