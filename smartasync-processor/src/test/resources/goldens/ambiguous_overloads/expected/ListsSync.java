package goldens.ambiguous_overloads;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Sync view of {@link Lists}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link ListsAsync} there.
 */
@GeneratedView("goldens.ambiguous_overloads.Lists")
public interface ListsSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static ListsSync of(Lists service) {
        return ListsViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ListsSync of(Lists service, SmartAsyncRuntime runtime) {
        return ListsViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static ListsSync from(ListsAsync async) {
        return ListsViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ListsSync from(ListsAsync async, SmartAsyncRuntime runtime) {
        return ListsViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Lists#each(String, Consumer)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    @SuppressWarnings({"all", "overloads"})
    void each(String list, Consumer<String> action);

    /**
     * Calls {@link Lists#each(String, Function)} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    @SuppressWarnings({"all", "overloads"})
    String each(String list, Function<String, String> function);

    /**
     * Calls {@link Lists#all(String, Consumer, Object)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    @SuppressWarnings({"all", "overloads"})
    String all(String list, Consumer<String> action, Object argument);

    /**
     * Calls {@link Lists#all(String, Function, Object[])} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    @SuppressWarnings({"all", "overloads"})
    String all(String list, Function<String, String> function, Object... arguments);

    /**
     * Calls {@link Lists#typed(Class, Consumer)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    @SuppressWarnings({"all", "overloads"})
    <T> String typed(Class<T> type, Consumer<T> action);

    /**
     * Calls {@link Lists#typed(Class, Function)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    @SuppressWarnings({"all", "overloads"})
    <T> String typed(Class<T> type, Function<T, T> function);

    /**
     * Calls {@link Lists#later(Runnable)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    String later(Runnable action);

    /**
     * Calls {@link Lists#later(Callable)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    String later(Callable<String> action);
}
