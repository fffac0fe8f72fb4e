package goldens.overridden_options;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.IOException;

/**
 * Sync view of {@link Impl}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link ImplAsync} there.
 */
@GeneratedView("goldens.overridden_options.Impl")
public interface ImplSync extends BaseSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static ImplSync of(Impl service) {
        return ImplViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ImplSync of(Impl service, SmartAsyncRuntime runtime) {
        return ImplViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static ImplSync from(ImplAsync async) {
        return ImplViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ImplSync from(ImplAsync async, SmartAsyncRuntime runtime) {
        return ImplViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Impl#find(String)} and waits for its future on the calling thread. A timeout or
     * an interrupt ends the wait, but does not cancel the future.
     *
     * @throws IOException if the future fails with it
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within 3 s
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    @Override
    String find(String key) throws IOException;

    /**
     * Calls {@link Impl#historyOf(String)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    @Override
    String history(String value);

    /** Calls {@link Impl#name()} directly, on any thread. */
    String name();

    /**
     * Calls {@link Impl#wanted()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    String wanted();
}
