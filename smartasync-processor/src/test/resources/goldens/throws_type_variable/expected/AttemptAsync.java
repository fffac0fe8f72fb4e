package goldens.throws_type_variable;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Attempt}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.throws_type_variable.Attempt")
public interface AttemptAsync<F extends Exception> {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <F> as of the source
     * @param service the source
     * @return the view
     */
    static <F extends Exception> AttemptAsync<F> of(Attempt<F> service) {
        return AttemptViews.async(service, SmartAsyncRuntime.shared());
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
    static <F extends Exception> AttemptAsync<F> of(Attempt<F> service, SmartAsyncRuntime runtime) {
        return AttemptViews.async(service, runtime);
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
    static <F extends Exception> AttemptAsync<F> from(AttemptSync<F> blocking) {
        return AttemptViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static <F extends Exception> AttemptAsync<F> from(AttemptSync<F> blocking,
            SmartAsyncRuntime runtime) {
        return AttemptViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Attempt#orThrow(Class)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     *
     * <p>The future can fail with {@code X}.
     */
    <X extends Throwable> CompletableFuture<String> orThrow(Class<X> type);

    /**
     * Calls {@link Attempt#laterOrThrow(Exception)} on the calling thread and returns its future.
     *
     * <p>The future can fail with {@code X}.
     */
    <X extends Exception> CompletableFuture<String> laterOrThrow(X failure);

    /**
     * Calls {@link Attempt#ownOrThrow()} on the runtime's executor. Cancelling the future
     * interrupts the call.
     *
     * <p>The future can fail with {@code F}.
     *
     * @return a future that completes when the call has ended
     */
    CompletableFuture<Void> ownOrThrow();

    /**
     * Calls {@link Attempt#onlyInThrows()} on the runtime's executor. Cancelling the future
     * interrupts the call.
     *
     * <p>The future can fail with {@code X}.
     */
    <X extends Exception> CompletableFuture<Integer> onlyInThrows();
}
