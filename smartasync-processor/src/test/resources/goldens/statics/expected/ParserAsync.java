package goldens.statics;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Parser}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("goldens.statics.Parser")
public interface ParserAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static ParserAsync of(Parser service) {
        return ParserViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ParserAsync of(Parser service, SmartAsyncRuntime runtime) {
        return ParserViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static ParserAsync from(ParserSync blocking) {
        return ParserViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static ParserAsync from(ParserSync blocking, SmartAsyncRuntime runtime) {
        return ParserViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Parser#parseAsync(String)} on the calling thread and returns its future. */
    static CompletableFuture<Integer> parse(String text) {
        return ParserViews.AsyncStatics.parse(text);
    }

    /**
     * Calls {@link Parser#repeat(java.lang.Object, int)} on the runtime's executor. Cancelling the
     * future interrupts the call.
     *
     * <p>The future can fail with {@link java.io.IOException}.
     */
    static <T> CompletableFuture<List<T>> repeat(T value, int times) {
        return ParserViews.AsyncStatics.repeat(value, times);
    }

    /** Calls {@link Parser#version()} directly, on any thread. */
    static String version() {
        return ParserViews.AsyncStatics.version();
    }

    /**
     * Calls {@link Parser#warmUp(String, String, String)} on the runtime's executor. Cancelling
     * the future interrupts the call.
     *
     * @return a future that completes when the call has ended
     */
    static CompletableFuture<Void> warmUp(String Parser, String parse, String SyncStatics) {
        return ParserViews.AsyncStatics.warmUp(Parser, parse, SyncStatics);
    }

    /** Calls {@link Parser#rest()} on the calling thread and returns its future. */
    CompletableFuture<String> rest();
}
