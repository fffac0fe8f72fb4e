package goldens.plain_futures;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Legacy}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.plain_futures.Legacy")
public interface LegacyAsync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static LegacyAsync of(Legacy service) {
        return LegacyViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static LegacyAsync of(Legacy service, SmartAsyncRuntime runtime) {
        return LegacyViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static LegacyAsync from(LegacySync blocking) {
        return LegacyViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static LegacyAsync from(LegacySync blocking, SmartAsyncRuntime runtime) {
        return LegacyViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Legacy#submit(String)} on the calling thread. A thread of the runtime waits for
     * its future.
     */
    CompletableFuture<String> submit(String job);

    /**
     * Calls {@link Legacy#task()} on the calling thread. A thread of the runtime waits for its
     * future.
     */
    CompletableFuture<Integer> task();

    /**
     * Calls {@link Legacy#flush()} on the calling thread. A thread of the runtime waits for its
     * future.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@link io.github.smartasync.runtime.CallTimeoutException} if it is not complete within 5
     *     s
     * </ul>
     */
    CompletableFuture<Void> flush();
}
