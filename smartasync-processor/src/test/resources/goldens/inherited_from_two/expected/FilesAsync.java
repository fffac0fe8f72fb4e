package goldens.inherited_from_two;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Files}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.inherited_from_two.Files")
public interface FilesAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static FilesAsync of(Files service) {
        return FilesViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static FilesAsync of(Files service, SmartAsyncRuntime runtime) {
        return FilesViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static FilesAsync from(FilesSync blocking) {
        return FilesViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static FilesAsync from(FilesSync blocking, SmartAsyncRuntime runtime) {
        return FilesViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Files#load(java.lang.Object)} on the calling thread and returns its future. */
    CompletableFuture<String> load(String key);

    /**
     * Calls {@link Files#open()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     *
     * <p>The future can fail with {@link java.io.FileNotFoundException}.
     */
    CompletableFuture<List<String>> open();
}
