package goldens.sub_clients;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Store}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("goldens.sub_clients.Store")
public interface StoreAsync<T> {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param <T> as of the source
     * @param service the source
     * @return the view
     */
    static <T> StoreAsync<T> of(Store<T> service) {
        return StoreViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param <T> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <T> StoreAsync<T> of(Store<T> service, SmartAsyncRuntime runtime) {
        return StoreViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <T> as of the source
     * @param blocking the other view
     * @return the view
     */
    static <T> StoreAsync<T> from(StoreSync<T> blocking) {
        return StoreViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <T> as of the source
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <T> StoreAsync<T> from(StoreSync<T> blocking, SmartAsyncRuntime runtime) {
        return StoreViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Store#get()} on the calling thread and returns its future. */
    CompletableFuture<T> get();

    /**
     * To another type argument.
     *
     * <p>Calls {@link Store#as(Class)} directly, on any thread.
     */
    <U> StoreAsync<U> as(Class<U> type);
}
