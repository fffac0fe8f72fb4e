package io.github.smartasync.runtime.internal.await;

import io.github.smartasync.runtime.internal.Operation;
import io.github.smartasync.runtime.internal.record.LateResults;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Hands the result of a source over for which nobody waits any more. It stays with the source until that ends. */
record LateEnd(String operation, LateResults late)
        implements BiFunction<@Nullable Object, @Nullable Throwable, Object> {

    /** Attaches one to a source whose call has ended, if there is anybody to hand its result to. Never throws. */
    @SuppressWarnings("FutureReturnValueIgnored") // nothing depends on it
    static void attach(Operation operation, @Nullable Object source) {
        LateResults late = operation.core().lateResults();
        if (late != null && source instanceof CompletionStage<?> stage) {
            try {
                stage.handle(new LateEnd(operation.name(), late));
            } catch (Throwable notOffered) {
                // Then its result is lost, as without a handler.
            }
        }
    }

    @Override
    public Object apply(@Nullable Object value, @Nullable Throwable failure) {
        if (failure == null) {
            late.accept(operation, value);
        }
        return this;
    }
}
