package goldens.annotated_supertype;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Animal}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link AnimalAsync} there.
 */
@GeneratedView("goldens.annotated_supertype.Animal")
public interface AnimalSync<F> {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param <F> as of the source
     * @param service the source
     * @return the view
     */
    static <F> AnimalSync<F> of(Animal<F> service) {
        return AnimalViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param <F> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <F> AnimalSync<F> of(Animal<F> service, SmartAsyncRuntime runtime) {
        return AnimalViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param <F> as of the source
     * @param async the other view
     * @return the view
     */
    static <F> AnimalSync<F> from(AnimalAsync<F> async) {
        return AnimalViews.syncFrom(async, SmartAsyncRuntime.shared());
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
    static <F> AnimalSync<F> from(AnimalAsync<F> async, SmartAsyncRuntime runtime) {
        return AnimalViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Animal#eat(java.lang.Object)} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    String eat(F food);

    /**
     * Calls {@link Animal#name()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    String name();
}
