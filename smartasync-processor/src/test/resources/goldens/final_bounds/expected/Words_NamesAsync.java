package goldens.final_bounds;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Words.Names}: its methods return futures at once. Blocking methods of
 * the source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@SuppressWarnings("all")
@GeneratedView("goldens.final_bounds.Words.Names")
public interface Words_NamesAsync<N extends String> {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <N> as of the source
     * @param service the source
     * @return the view
     */
    static <N extends String> Words_NamesAsync<N> of(Words.Names<N> service) {
        return Words_NamesViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <N> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <N extends String> Words_NamesAsync<N> of(Words.Names<N> service,
            SmartAsyncRuntime runtime) {
        return Words_NamesViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <N> as of the source
     * @param blocking the other view
     * @return the view
     */
    static <N extends String> Words_NamesAsync<N> from(Words_NamesSync<N> blocking) {
        return Words_NamesViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <N> as of the source
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <N extends String> Words_NamesAsync<N> from(Words_NamesSync<N> blocking,
            SmartAsyncRuntime runtime) {
        return Words_NamesViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Words.Names#first()} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<N> first();
}
