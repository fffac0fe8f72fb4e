package goldens.self_type;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Builder}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link BuilderAsync} there.
 */
@GeneratedView("goldens.self_type.Builder")
public interface BuilderSync<B extends Builder<B>> {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param <B> as of the source
     * @param service the source
     * @return the view
     */
    static <B extends Builder<B>> BuilderSync<B> of(Builder<B> service) {
        return BuilderViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param <B> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <B extends Builder<B>> BuilderSync<B> of(Builder<B> service, SmartAsyncRuntime runtime) {
        return BuilderViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param <B> as of the source
     * @param async the other view
     * @return the view
     */
    static <B extends Builder<B>> BuilderSync<B> from(BuilderAsync<B> async) {
        return BuilderViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param <B> as of the source
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <B extends Builder<B>> BuilderSync<B> from(BuilderAsync<B> async,
            SmartAsyncRuntime runtime) {
        return BuilderViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Builder#with(String)} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    B with(String part);

    /**
     * Calls {@link Builder#self()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    B self();
}
