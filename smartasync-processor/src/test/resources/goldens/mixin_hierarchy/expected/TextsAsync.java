package goldens.mixin_hierarchy;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Texts}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.mixin_hierarchy.Texts")
public interface TextsAsync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static TextsAsync of(Texts service) {
        return TextsViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static TextsAsync of(Texts service, SmartAsyncRuntime runtime) {
        return TextsViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static TextsAsync from(TextsSync blocking) {
        return TextsViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static TextsAsync from(TextsSync blocking, SmartAsyncRuntime runtime) {
        return TextsViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Texts#lengthAsync(String)} on the calling thread and returns its future. */
    CompletableFuture<Integer> length(String key);

    /** Calls {@link Texts#pingAsync()} on the calling thread and returns its future. */
    CompletableFuture<Void> ping();

    /** Calls {@link Texts#getAsync(String)} on the calling thread and returns its future. */
    CompletableFuture<String> get(String key);
}
