package goldens.throws_type_variable;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Attempt}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link AttemptAsync} there.
 */
@GeneratedView("goldens.throws_type_variable.Attempt")
public interface AttemptSync<F extends Exception> {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param <F> as of the source
     * @param service the source
     * @return the view
     */
    static <F extends Exception> AttemptSync<F> of(Attempt<F> service) {
        return AttemptViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param <F> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <F extends Exception> AttemptSync<F> of(Attempt<F> service, SmartAsyncRuntime runtime) {
        return AttemptViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param <F> as of the source
     * @param async the other view
     * @return the view
     */
    static <F extends Exception> AttemptSync<F> from(AttemptAsync<F> async) {
        return AttemptViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param <F> as of the source
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <F extends Exception> AttemptSync<F> from(AttemptAsync<F> async,
            SmartAsyncRuntime runtime) {
        return AttemptViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Attempt#orThrow(Class)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    <X extends Throwable> String orThrow(Class<X> type) throws X;

    /**
     * Calls {@link Attempt#laterOrThrow(Exception)} and waits for its future on the calling
     * thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    <X extends Exception> String laterOrThrow(X failure) throws X;

    /**
     * Calls {@link Attempt#ownOrThrow()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    void ownOrThrow() throws F;

    /**
     * Calls {@link Attempt#onlyInThrows()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    <X extends Exception> int onlyInThrows() throws X;
}
