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
 * @param ownCallerRules which threads may block, and what a sync view does on one that must not; null for the defaults
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
        @Nullable CallerRules ownCallerRules,
        List<ContextCarrier> carriers,
        boolean callerTraces,
        boolean asyncTraces,
        @Nullable CallListener listener,
        @Nullable LateResultHandler lateResults,
        @Nullable PendingPolicy pendingPolicy,
        @Nullable OperationOptions options) {

    /** The settings of a runtime without any. */
    static final Settings DEFAULTS = new Settings(null, 0, null, List.of(), true, false, null, null, null, null);

    /** Copies the list. */
    public Settings {
        carriers = List.copyOf(carriers);
    }

    /** Which threads may block, and what a sync view does on one that must not. */
    CallerRules callerRules() {
        return ownCallerRules == null ? CallerRules.DEFAULTS : ownCallerRules;
    }

    /** Its executors and threads. */
    ExecutorSettings executors() {
        return ownExecutors == null ? ExecutorSettings.DEFAULTS : ownExecutors;
    }
}
