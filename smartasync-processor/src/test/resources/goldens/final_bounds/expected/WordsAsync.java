package goldens.final_bounds;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Words}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.final_bounds.Words")
public interface WordsAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static WordsAsync of(Words service) {
        return WordsViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static WordsAsync of(Words service, SmartAsyncRuntime runtime) {
        return WordsViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static WordsAsync from(WordsSync blocking) {
        return WordsViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static WordsAsync from(WordsSync blocking, SmartAsyncRuntime runtime) {
        return WordsViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Words#lengths(Class)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    @SuppressWarnings("all")
    <W extends Integer> CompletableFuture<List<W>> lengths(Class<W> type);

    /**
     * Calls {@link Words#copy(String)} on the runtime's executor. Cancelling the future interrupts
     * the call.
     */
    @SuppressWarnings("all")
    <U extends String & Cloneable> CompletableFuture<U> copy(U word);

    /**
     * Calls {@link Words#count(Integer)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    @SuppressWarnings("all")
    static <N extends Integer> CompletableFuture<N> count(N seed) {
        return WordsViews.AsyncStatics.count(seed);
    }

    /** Calls {@link Words#collect(List)} on the calling thread and returns its future. */
    <U extends List<String>> CompletableFuture<U> collect(U into);

    /** Calls {@link Words#filter(Class)} on the calling thread and returns its future. */
    @SuppressWarnings("all")
    <U extends String> CompletableFuture<List<U>> filter(Class<U> type);
}
