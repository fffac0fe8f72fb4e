package goldens.deprecated_static_twins;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Of twins that are static, either can be deprecated alone, or with another date.
 *
 * <p>Async view of {@link Parser}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread, and none throws. Failures are in the future.
 */
@GeneratedView("goldens.deprecated_static_twins.Parser")
public interface ParserAsync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static ParserAsync of(Parser service) {
        return ParserViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
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
     *
     * @param blocking the other view
     * @return the view
     */
    static ParserAsync from(ParserSync blocking) {
        return ParserViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     *
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ParserAsync from(ParserSync blocking, SmartAsyncRuntime runtime) {
        return ParserViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Parser#parseAsync(String)} on the calling thread and returns its future.
     *
     * @deprecated use {@link goldens.deprecated_static_twins.Parser#parse} instead
     */
    @Deprecated
    static CompletableFuture<Integer> parse(String text) {
        return ParserViews.AsyncStatics.parse(text);
    }

    /** Calls {@link Parser#readAsync(String)} on the calling thread and returns its future. */
    static CompletableFuture<Integer> read(String text) {
        return ParserViews.AsyncStatics.read(text);
    }

    /** Calls {@link Parser#countAsync(String)} on the calling thread and returns its future. */
    @Deprecated(
            forRemoval = true
    )
    static CompletableFuture<Integer> count(String text) {
        return ParserViews.AsyncStatics.count(text);
    }
}
