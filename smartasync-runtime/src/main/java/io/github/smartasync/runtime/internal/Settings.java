package io.github.smartasync.runtime.internal;

import io.github.smartasync.runtime.internal.caller.CallerRules;
import io.github.smartasync.runtime.spi.CallListener;
import io.github.smartasync.runtime.spi.ContextCarrier;
import io.github.smartasync.runtime.spi.LateResultHandler;
import io.github.smartasync.runtime.spi.PendingPolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a runtime was built with.
 *
 * @param ownExecutors its executors and threads; null for the defaults
 * @param timeoutNanos the limit of a call without its own; 0 for none
 * @param callerRules which threads may block, and what a sync view does on one that must not
 * @param carriers what the user carries from callers to offloaded calls
 * @param callerTraces whether exceptions carry the place of the call
 * @param asyncTraces whether those of async views do, too
 * @param listener who is told of calls, if anybody
 * @param lateResults who gets results that come too late, if anybody
 * @param pendingPolicy says whether a sync view waits for a future that is pending; null for always
 * @param options what is set for single operations; null if nothing is
 */
public record Settings(
        @Nullable ExecutorSettings ownExecutors,
        long timeoutNanos,
        CallerRules callerRules,
        List<ContextCarrier> carriers,
        boolean callerTraces,
        boolean asyncTraces,
        @Nullable CallListener listener,
        @Nullable LateResultHandler lateResults,
        @Nullable PendingPolicy pendingPolicy,
        @Nullable OperationOptions options) {

    /** Copies the list. */
    public Settings {
        carriers = List.copyOf(carriers);
    }

    /** The settings of a runtime without any. They need no builder, whose classes would cost time at each start. */
    static Settings defaults() {
        return new Settings(null, 0, CallerRules.defaults(), List.of(), true, false, null, null, null, null);
    }

    /** Its executors and threads. */
    ExecutorSettings executors() {
        return ownExecutors == null ? ExecutorSettings.DEFAULTS : ownExecutors;
    }
}
