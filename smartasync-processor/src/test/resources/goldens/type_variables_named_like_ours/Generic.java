package goldens.type_variables_named_like_ours;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

/**
 * Type variables with the names of what generated code names.
 *
 * @param <GeneratedView> of the annotation of views
 * @param <Deprecated> of the annotation of their methods
 */
@SmartAsync
public class Generic<GeneratedView, Deprecated, SmartAsyncRuntime, Bridge, Objects> {

    /**
     * Returns what it is given.
     *
     * @param <Override> what it is given
     * @param value what it is given
     * @return the same
     */
    public <Override> Override same(Override value) {
        return value;
    }

    /**
     * Returns what it is given, later.
     *
     * @deprecated because of the other annotations
     */
    @java.lang.Deprecated
    public <Deprecated, SuppressWarnings, CompletableFuture> SuppressWarnings later(
            Deprecated unused, SuppressWarnings value, java.util.List<CompletableFuture> others) {
        return value;
    }

    public <Throwable, OffloadedCall, SyncOperation> CompletableFuture<Throwable> failing(
            Throwable value, OffloadedCall call, SyncOperation operation) {
        return CompletableFuture.completedFuture(value);
    }

    public <T extends Exception> void fail(GeneratedView view, Deprecated old, SmartAsyncRuntime runtime, T failure)
            throws T {
        throw failure;
    }

    @SmartAsync
    public static <Override, Generic> Override first(Override one, Generic other) {
        return one;
    }
}
