package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import java.util.concurrent.CompletableFuture;

/**
 * Its views have static methods only, so there is nothing to make a bean of.
 *
 * <p>Async view of {@link goldens.spring_beans.Tools}: its methods return futures at once.
 * Blocking methods of the source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.spring_beans.Tools")
public interface ToolsAsync {
    /**
     * Calls {@link goldens.spring_beans.Tools#sum(int, int)} on the runtime's executor. Cancelling
     * the future interrupts the call.
     */
    static CompletableFuture<Integer> sum(int a, int b) {
        return ToolsViews.AsyncStatics.sum(a, b);
    }
}
