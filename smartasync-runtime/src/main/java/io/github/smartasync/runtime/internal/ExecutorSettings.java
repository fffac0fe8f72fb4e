package io.github.smartasync.runtime.internal;

import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The executors that a runtime was built with.
 *
 * @param executor the user's default executor; null for ours
 * @param maxConcurrency how many calls ours runs at a time
 * @param queueLimit how many may wait for each executor of ours
 * @param named the user's executors by name
 * @param bounded the limits of further executors of ours by name
 * @param threadNames how names of threads begin
 * @param keepAliveNanos how long idle threads stay
 */
public record ExecutorSettings(
        @Nullable Executor executor,
        int maxConcurrency,
        int queueLimit,
        Map<String, Executor> named,
        Map<String, Integer> bounded,
        String threadNames,
        long keepAliveNanos) {

    /** Copies the maps. */
    public ExecutorSettings {
        named = Map.copyOf(named);
        bounded = Map.copyOf(bounded);
    }
}
