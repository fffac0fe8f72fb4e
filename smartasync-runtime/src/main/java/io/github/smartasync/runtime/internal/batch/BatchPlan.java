package io.github.smartasync.runtime.internal.batch;

import io.github.smartasync.runtime.internal.RuntimeCore;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a batch has to do.
 *
 * @param core the inside of its runtime
 * @param items the arguments, in the order of the results
 * @param call starts the call for one of them
 * @param concurrency how many calls may run at once
 * @param timeoutNanos the limit of the whole batch; 0 for none
 * @param settle turns a result or a failure into an outcome; null if the first failure ends the batch
 */
public record BatchPlan(
        RuntimeCore core,
        List<?> items,
        Function<Object, ? extends @Nullable CompletionStage<?>> call,
        int concurrency,
        long timeoutNanos,
        @Nullable Settling settle) {

    /** Turns the result or the failure of one call into one outcome. */
    @FunctionalInterface
    public interface Settling {

        /** One of the two is null. */
        Object settle(@Nullable Object value, @Nullable Throwable failure);
    }
}
