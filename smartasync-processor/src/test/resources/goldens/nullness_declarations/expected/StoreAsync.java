package goldens.nullness_declarations;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * What annotations of methods and parameters say of null holds in the views, where they return the same.
 *
 * <p>Async view of {@link Store}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("goldens.nullness_declarations.Store")
public interface StoreAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static StoreAsync of(Store service) {
        return StoreViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static StoreAsync of(Store service, SmartAsyncRuntime runtime) {
        return StoreViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static StoreAsync from(StoreSync blocking) {
        return StoreViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static StoreAsync from(StoreSync blocking, SmartAsyncRuntime runtime) {
        return StoreViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Store#find(String, String)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<String> find(@Nonnull(when = "MAYBE") String key, @Nullable String fallback);

    /**
     * That the future is never null says nothing of what it holds.
     *
     * <p>Calls {@link Store#load(String)} on the calling thread and returns its future.
     */
    CompletableFuture<String> load(@Nullable String key);

    /** Calls {@link Store#countAsync(String)} on the calling thread and returns its future. */
    CompletableFuture<Integer> count(@Nonnull String key);

    /** Calls {@link Store#name()} directly, on any thread. */
    @Nullable
    String name();

    /**
     * Calls {@link Store#parse(String)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    static CompletableFuture<String> parse(@Nullable String text) {
        return StoreViews.AsyncStatics.parse(text);
    }
}
