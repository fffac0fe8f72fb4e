package goldens.deprecated_static_twins;

import io.github.smartasync.GeneratedView;
import java.util.concurrent.CompletableFuture;

/**
 * Of twins that are static, either can be deprecated alone, or with another date.
 *
 * <p>Async view of {@link goldens.deprecated_static_twins.Parser}: its methods return futures
 * at once. Blocking methods of the source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.deprecated_static_twins.Parser")
public interface ParserAsync {
    /**
     * Calls {@link goldens.deprecated_static_twins.Parser#parseAsync(String)} on the calling
     * thread and returns its future.
     *
     * @deprecated use {@link goldens.deprecated_static_twins.Parser#parse} instead
     */
    @Deprecated
    static CompletableFuture<Integer> parse(String text) {
        return ParserViews.AsyncStatics.parse(text);
    }

    /**
     * Calls {@link goldens.deprecated_static_twins.Parser#readAsync(String)} on the calling thread
     * and returns its future.
     */
    static CompletableFuture<Integer> read(String text) {
        return ParserViews.AsyncStatics.read(text);
    }

    /**
     * Calls {@link goldens.deprecated_static_twins.Parser#countAsync(String)} on the calling
     * thread and returns its future.
     */
    @Deprecated(
            forRemoval = true
    )
    static CompletableFuture<Integer> count(String text) {
        return ParserViews.AsyncStatics.count(text);
    }
}
