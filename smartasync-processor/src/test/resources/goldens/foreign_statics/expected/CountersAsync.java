package goldens.foreign_statics;

import io.github.smartasync.GeneratedView;
import java.util.concurrent.CompletableFuture;

/**
 * Counts.
 *
 * <p>Async view of {@link goldens.foreign_statics.Counters}: its methods return futures at
 * once. Blocking methods of the source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("goldens.foreign_statics.Counters")
public interface CountersAsync {
    /**
     * Calls {@link goldens.foreign_statics.Counters#countAsync(String, char[])} on the calling
     * thread and returns its future.
     */
    static CompletableFuture<Integer> count(String text, char... counted) {
        return CountersViews.AsyncStatics.count(text, counted);
    }

    /**
     * Calls {@link goldens.foreign_statics.Counters#maxAsync(Comparable, Comparable)} on the
     * calling thread and returns its future.
     *
     * <p>The future can fail with {@link java.io.IOException}.
     */
    static <T extends Comparable<T>> CompletableFuture<T> max(T one, T other) {
        return CountersViews.AsyncStatics.max(one, other);
    }

    /** Calls {@link goldens.foreign_statics.Counters#zero()} directly, on any thread. */
    static int zero() {
        return CountersViews.AsyncStatics.zero();
    }
}
