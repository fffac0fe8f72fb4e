package goldens.nullness_declarations;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * What annotations of methods and parameters say of null holds in the views, where they return the same.
 *
 * <p>Sync view of {@link Store}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link StoreAsync} there.
 */
@GeneratedView("goldens.nullness_declarations.Store")
public interface StoreSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static StoreSync of(Store service) {
        return StoreViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static StoreSync of(Store service, SmartAsyncRuntime runtime) {
        return StoreViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static StoreSync from(StoreAsync async) {
        return StoreViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static StoreSync from(StoreAsync async, SmartAsyncRuntime runtime) {
        return StoreViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Store#find(String, String)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    @Nullable
    String find(@Nonnull(when = "MAYBE") String key, @Nullable String fallback);

    /**
     * Calls {@link Store#load(String)} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    String load(@Nullable String key);

    /**
     * Calls {@link Store#count(String)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    @Nullable
    Integer count(@Nonnull String key);

    /** Calls {@link Store#name()} directly, on any thread. */
    @Nullable
    String name();

    /**
     * Calls {@link Store#parse(String)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    @Nullable
    static String parse(@Nullable String text) {
        return StoreViews.SyncStatics.parse(text);
    }
}
