package goldens.only_statics;

import io.github.smartasync.GeneratedView;

/**
 * Sync view of {@link goldens.only_statics.Tools}: its methods return plain values. Where the
 * source returns a future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link ToolsAsync} there.
 */
@GeneratedView("goldens.only_statics.Tools")
public interface ToolsSync {
    /**
     * Calls {@link goldens.only_statics.Tools#sum(int[])} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    static int sum(int... numbers) {
        return ToolsViews.SyncStatics.sum(numbers);
    }
}
