package goldens.nullness;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sync view of {@link Directory}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link DirectoryAsync} there.
 */
@GeneratedView("goldens.nullness.Directory")
public interface DirectorySync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static DirectorySync of(Directory service) {
        return DirectoryViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static DirectorySync of(Directory service, SmartAsyncRuntime runtime) {
        return DirectoryViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static DirectorySync from(DirectoryAsync async) {
        return DirectoryViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static DirectorySync from(DirectoryAsync async, SmartAsyncRuntime runtime) {
        return DirectoryViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Directory#find(String)} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    @Nullable String find(@Nullable String name);

    /**
     * Calls {@link Directory#nick(Map)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    @Nullable String nick(Map<String, @Nullable String> names);

    /**
     * Calls {@link Directory#all(String[], String[])} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    String @Nullable [] all(@Nullable String @Nullable [] names, String @Nullable ... more);

    /**
     * Calls {@link Directory#rows(List)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    List<? extends @Nullable Object> rows(List<? super @Nullable String> sink);

    /**
     * Calls {@link Directory#entry()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    Map. @Nullable Entry<String, @Nullable Integer> entry();

    /**
     * Calls {@link Directory#same(Object)} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    <T extends @Nullable Object> @Nullable T same(T value);

    /**
     * Calls {@link Directory#numbers()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    int @Nullable [] numbers();
}
