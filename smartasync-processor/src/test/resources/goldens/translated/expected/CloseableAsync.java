package goldens.translated;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Closeable}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.translated.Closeable")
public interface CloseableAsync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static CloseableAsync of(Closeable service) {
        return CloseableViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static CloseableAsync of(Closeable service, SmartAsyncRuntime runtime) {
        return CloseableViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static CloseableAsync from(CloseableSync blocking) {
        return CloseableViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static CloseableAsync from(CloseableSync blocking, SmartAsyncRuntime runtime) {
        return CloseableViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Closeable#inherited()} on the calling thread and returns its future. Failures
     * pass through {@link goldens.translated.Others.Old}.
     */
    CompletableFuture<String> inherited();
}
