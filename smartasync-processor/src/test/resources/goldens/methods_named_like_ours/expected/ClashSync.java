package goldens.methods_named_like_ours;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Its methods and parameters bear names of the runtime, of what views extend and of their constants.
 *
 * <p>Sync view of {@link Clash}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link ClashAsync} there.
 */
@GeneratedView("goldens.methods_named_like_ours.Clash")
public interface ClashSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static ClashSync of(Clash service) {
        return ClashViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ClashSync of(Clash service, SmartAsyncRuntime runtime) {
        return ClashViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static ClashSync from(ClashAsync async) {
        return ClashViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ClashSync from(ClashAsync async, SmartAsyncRuntime runtime) {
        return ClashViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Clash#sourceOf(Object)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    Optional<Object> sourceOf(Object view);

    /**
     * Calls {@link Clash#await(Object, int, CompletableFuture)} and waits for its future on the
     * calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    String await(Object view, int index, CompletableFuture<String> future);

    /**
     * Calls {@link Clash#check(Object, int)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    String check(Object view, int index);

    /**
     * Calls {@link Clash#adopt(Object, int, Object)} and waits for its future on the calling
     * thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    String adopt(Object view, int index, Object stage);

    /**
     * Calls {@link Clash#present(Object, int, Object)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    <T> T present(Object view, int index, T value);

    /**
     * Calls {@link Clash#source(Object)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    Object source(Object view);

    /**
     * Calls {@link Clash#runtime(Object)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    Object runtime(Object view);

    /**
     * Calls {@link Clash#operation(Object, int)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    Object operation(Object view, int index);

    /**
     * Calls {@link Clash#priceOf(int)} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Integer priceOf(int PRICE_OF);

    /**
     * Calls {@link Clash#PRICE_OF(int, int)} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Integer PRICE_OF(int ViewCalls, int PRICE_OF2);

    /**
     * Calls {@link Clash#price_Of(int, int)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    int price_Of(int service, int operations);
}
