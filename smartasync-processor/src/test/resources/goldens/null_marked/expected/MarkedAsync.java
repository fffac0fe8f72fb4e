package goldens.null_marked;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Async view of {@link Marked}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@NullMarked
@GeneratedView("goldens.null_marked.Marked")
public interface MarkedAsync<T extends @Nullable Object> {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <T> as of the source
     * @param service the source
     * @return the view
     */
    static <T extends @Nullable Object> MarkedAsync<T> of(Marked<T> service) {
        return MarkedViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <T> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <T extends @Nullable Object> MarkedAsync<T> of(Marked<T> service,
            SmartAsyncRuntime runtime) {
        return MarkedViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <T> as of the source
     * @param blocking the other view
     * @return the view
     */
    static <T extends @Nullable Object> MarkedAsync<T> from(MarkedSync<T> blocking) {
        return MarkedViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <T> as of the source
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <T extends @Nullable Object> MarkedAsync<T> from(MarkedSync<T> blocking,
            SmartAsyncRuntime runtime) {
        return MarkedViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Marked#find(String)} on the calling thread and returns its future. */
    CompletableFuture<@Nullable String> find(String name);

    /**
     * Calls {@link Marked#last()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    CompletableFuture<@Nullable T> last();

    /**
     * Calls {@link Marked#clear()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     *
     * @return a future that completes when the call has ended
     */
    CompletableFuture<Void> clear();
}
