package io.github.smartasync.runtime.internal;

import io.github.smartasync.runtime.internal.caller.CallerRules;
import io.github.smartasync.runtime.spi.CallListener;
import io.github.smartasync.runtime.spi.ContextCarrier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a runtime was built with.
 *
 * @param executors its executors and threads
 * @param timeoutNanos the limit of a call without its own; 0 for none
 * @param callerRules which threads may block, and what a sync view does on one that must not
 * @param carriers what the user carries from callers to offloaded calls
 * @param callerTraces whether exceptions carry the place of the call
 * @param listener who is told of calls, if anybody
 * @param options what is set for single operations
 */
public record Settings(
        ExecutorSettings executors,
        long timeoutNanos,
        CallerRules callerRules,
        List<ContextCarrier> carriers,
        boolean callerTraces,
        @Nullable CallListener listener,
        OperationOptions options) {

    /** Copies the list. */
    public Settings {
        carriers = List.copyOf(carriers);
    }
}
