package goldens.only_async;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link OnlyAsync}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.only_async.OnlyAsync")
public interface OnlyAsyncAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static OnlyAsyncAsync of(OnlyAsync service) {
        return OnlyAsyncViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static OnlyAsyncAsync of(OnlyAsync service, SmartAsyncRuntime runtime) {
        return OnlyAsyncViews.async(service, runtime);
    }

    /**
     * Calls {@link OnlyAsync#ask()} on the runtime's executor. Cancelling the future interrupts
     * the call.
     */
    CompletableFuture<String> ask();
}
