package goldens.only_statics;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Tools}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread, and none throws. Failures are in the future.
 */
@GeneratedView("goldens.only_statics.Tools")
public interface ToolsAsync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static ToolsAsync of(Tools service) {
        return ToolsViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ToolsAsync of(Tools service, SmartAsyncRuntime runtime) {
        return ToolsViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     *
     * @param blocking the other view
     * @return the view
     */
    static ToolsAsync from(ToolsSync blocking) {
        return ToolsViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     *
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ToolsAsync from(ToolsSync blocking, SmartAsyncRuntime runtime) {
        return ToolsViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Tools#sum(int[])} on the runtime's executor. Cancelling the future interrupts
     * the call.
     */
    static CompletableFuture<Integer> sum(int... numbers) {
        return ToolsViews.AsyncStatics.sum(numbers);
    }
}
