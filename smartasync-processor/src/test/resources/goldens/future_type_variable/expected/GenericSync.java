package goldens.future_type_variable;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Sync view of {@link Generic}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link GenericAsync} there.
 */
@GeneratedView("goldens.future_type_variable.Generic")
public interface GenericSync<F extends CompletableFuture<String>> {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param <F> as of the source
     * @param service the source
     * @return the view
     */
    static <F extends CompletableFuture<String>> GenericSync<F> of(Generic<F> service) {
        return GenericViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param <F> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <F extends CompletableFuture<String>> GenericSync<F> of(Generic<F> service,
            SmartAsyncRuntime runtime) {
        return GenericViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param <F> as of the source
     * @param async the other view
     * @return the view
     */
    static <F extends CompletableFuture<String>> GenericSync<F> from(GenericAsync<F> async) {
        return GenericViews.syncFrom(async, SmartAsyncRuntime.shared());
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
    static <F extends CompletableFuture<String>> GenericSync<F> from(GenericAsync<F> async,
            SmartAsyncRuntime runtime) {
        return GenericViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Generic#own()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    String own();

    /**
     * Calls {@link Generic#other(CompletionStage)} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    <G extends CompletionStage<Integer>> Integer other(G stage);
}
