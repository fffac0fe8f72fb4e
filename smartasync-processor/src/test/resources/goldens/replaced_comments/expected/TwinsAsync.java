package goldens.replaced_comments;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Twins}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.replaced_comments.Twins")
public interface TwinsAsync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static TwinsAsync of(Twins service) {
        return TwinsViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static TwinsAsync of(Twins service, SmartAsyncRuntime runtime) {
        return TwinsViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static TwinsAsync from(TwinsSync blocking) {
        return TwinsViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static TwinsAsync from(TwinsSync blocking, SmartAsyncRuntime runtime) {
        return TwinsViews.asyncFrom(blocking, runtime);
    }

    /**
     * Sends, and does not wait.
     *
     * <p>Calls {@link Twins#sendAsync(String)} on the calling thread and returns its future.
     *
     * @param letter what to send
     * @return a future of the receipt
     */
    CompletableFuture<String> send(String letter);
}
