package goldens.sub_clients_closeable;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.Writer;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Writer}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("java.io.Writer")
public interface WriterAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static WriterAsync of(Writer service) {
        return WriterViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static WriterAsync of(Writer service, SmartAsyncRuntime runtime) {
        return WriterViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static WriterAsync from(WriterSync blocking) {
        return WriterViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static WriterAsync from(WriterSync blocking, SmartAsyncRuntime runtime) {
        return WriterViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Writer#append(char)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     *
     * <p>The future can fail with {@link java.io.IOException}.
     */
    CompletableFuture<WriterAsync> append(char c);
}
