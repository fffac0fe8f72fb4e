package goldens.javadoc_unresolved;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Links to {@code Nowhere}, {@code nowhere at all}, {@code missing()}, {@code List}, it,
 * {@link java.util.Map.Entry#getKey()} and {@code NUMBER}.
 *
 * <p>Sync view of {@link Links}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link LinksAsync} there.
 */
@GeneratedView("goldens.javadoc_unresolved.Links")
public interface LinksSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static LinksSync of(Links service) {
        return LinksViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static LinksSync of(Links service, SmartAsyncRuntime runtime) {
        return LinksViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static LinksSync from(LinksAsync async) {
        return LinksViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static LinksSync from(LinksAsync async, SmartAsyncRuntime runtime) {
        return LinksViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Links#all(String)} and waits for its future on the calling thread.
     *
     * <p>Thrown inside a {@link java.util.concurrent.CompletionException}:
     * <ul>
     *   <li>{@code NoSuchType} never
     *   <li>{@link java.io.IOException} undeclared
     * </ul>
     *
     * @return {@code Nowhere}
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    String all(String some);

    /**
     * Blocks.
     *
     * <p>Calls {@link Links#block()} on the calling thread.
     *
     * <p>The source can fail with:
     * <ul>
     *   <li>{@code NoSuchType} never
     * </ul>
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    void block();
}
