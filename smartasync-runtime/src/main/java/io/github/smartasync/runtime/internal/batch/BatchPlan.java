package io.github.smartasync.runtime.internal.batch;

import io.github.smartasync.runtime.internal.RuntimeCore;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a batch is to do.
 *
 * @param core what is behind its runtime
 * @param items the arguments, in the order of the results
 * @param call starts the call for one of them
 * @param concurrency how many calls may run at once
 * @param timeoutNanos the limit of the whole batch; 0 for none
 * @param settle makes an outcome of a result or a failure, if failures do not end the batch; null if they do
 */
public record BatchPlan(
        RuntimeCore core,
        List<?> items,
        Function<Object, ? extends @Nullable CompletionStage<?>> call,
        int concurrency,
        long timeoutNanos,
        @Nullable Settling settle) {

    /** Makes one result of what a call returned or failed with. */
    @FunctionalInterface
    public interface Settling {

        /** One of the two is null. */
        Object settle(@Nullable Object value, @Nullable Throwable failure);
    }
}
