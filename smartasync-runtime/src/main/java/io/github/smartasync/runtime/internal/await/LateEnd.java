package io.github.smartasync.runtime.internal.await;

import io.github.smartasync.runtime.internal.Operation;
import io.github.smartasync.runtime.internal.record.LateResults;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Hands over the result of a source for which nobody waits any more. This object stays on the source until then. */
record LateEnd(String operation, LateResults late)
        implements BiFunction<@Nullable Object, @Nullable Throwable, Object> {

    /** Attaches one to a source whose call has ended, if the runtime has a handler for late results. Never throws. */
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
