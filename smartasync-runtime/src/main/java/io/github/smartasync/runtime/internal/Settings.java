package io.github.smartasync.runtime.internal;

import io.github.smartasync.runtime.internal.context.CallerRules;
import io.github.smartasync.runtime.spi.ContextCarrier;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * What a runtime was built with.
 *
 * @param executor the user's default executor; null for ours
 * @param maxConcurrency how many calls ours runs at a time
 * @param queueLimit how many may wait for each executor of ours
 * @param named the user's executors by name
 * @param bounded the limits of further executors of ours by name
 * @param threadNames how names of threads begin
 * @param keepAliveNanos how long idle threads stay
 * @param timeoutNanos the limit of a call without its own; 0 for none
 * @param callerRules which threads may block, and what a sync view does on one that must not
 * @param carriers what the user carries from callers to offloaded calls
 * @param callerTraces whether exceptions carry the place of the call
 */
public record Settings(
        @Nullable Executor executor,
        int maxConcurrency,
        int queueLimit,
        Map<String, Executor> named,
        Map<String, Integer> bounded,
        String threadNames,
        long keepAliveNanos,
        long timeoutNanos,
        CallerRules callerRules,
        List<ContextCarrier> carriers,
        boolean callerTraces) {

    /** Copies the collections. */
    public Settings {
        named = Map.copyOf(named);
        bounded = Map.copyOf(bounded);
        carriers = List.copyOf(carriers);
    }
}
