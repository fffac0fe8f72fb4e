package goldens.foreign_statics;

import io.github.smartasync.GeneratedView;
import java.io.IOException;

/**
 * Counts.
 *
 * <p>Sync view of {@link goldens.foreign_statics.Counters}: its methods return plain values.
 * Where the source returns a future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link CountersAsync} there.
 */
@GeneratedView("goldens.foreign_statics.Counters")
public interface CountersSync {
    /**
     * Calls {@link goldens.foreign_statics.Counters#count(String, char[])} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    static int count(String text, char... counted) {
        return CountersViews.SyncStatics.count(text, counted);
    }

    /**
     * Calls {@link goldens.foreign_statics.Counters#maxAsync(Comparable, Comparable)} and waits
     * for its future on the calling thread.
     *
     * @throws IOException if the future fails with it
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    static <T extends Comparable<T>> T max(T one, T other) throws IOException {
        return CountersViews.SyncStatics.max(one, other);
    }

    /** Calls {@link goldens.foreign_statics.Counters#zero()} directly, on any thread. */
    static int zero() {
        return CountersViews.SyncStatics.zero();
    }
}
