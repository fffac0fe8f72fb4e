package goldens.only_statics;

import io.github.smartasync.GeneratedView;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link goldens.only_statics.Tools}: its methods return futures at once.
 * Blocking methods of the source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.only_statics.Tools")
public interface ToolsAsync {
    /**
     * Calls {@link goldens.only_statics.Tools#sum(int[])} on the runtime's executor. Cancelling
     * the future interrupts the call.
     */
    static CompletableFuture<Integer> sum(int... numbers) {
        return ToolsViews.AsyncStatics.sum(numbers);
    }
}
