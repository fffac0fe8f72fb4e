package goldens.spring_beans;

import io.github.smartasync.GeneratedView;

/**
 * Its views have static methods only, so there is nothing to make a bean of.
 *
 * <p>Sync view of {@link goldens.spring_beans.Tools}: its methods return plain values. Where
 * the source returns a future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link ToolsAsync} there.
 */
@GeneratedView("goldens.spring_beans.Tools")
public interface ToolsSync {
    /**
     * Calls {@link goldens.spring_beans.Tools#sum(int, int)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    static int sum(int a, int b) {
        return ToolsViews.SyncStatics.sum(a, b);
    }
}
