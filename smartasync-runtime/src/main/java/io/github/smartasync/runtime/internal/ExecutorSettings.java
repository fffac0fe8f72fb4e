package io.github.smartasync.runtime.internal;

import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The executors that a runtime was built with.
 *
 * @param executor the user's default executor; null for ours
 * @param maxConcurrency how many calls ours runs at a time
 * @param maxWaitingThreads how many platform threads may wait without a place
 * @param queueLimit how many may wait for each executor of ours
 * @param named the user's executors by name
 * @param bounded the limits of further executors of ours by name
 * @param threadNames how names of threads begin
 * @param keepAliveNanos how long idle threads stay
 */
public record ExecutorSettings(
        @Nullable Executor executor,
        int maxConcurrency,
        int maxWaitingThreads,
        int queueLimit,
        Map<String, Executor> named,
        Map<String, Integer> bounded,
        String threadNames,
        long keepAliveNanos) {

    /** What holds unless a builder sets something else. */
    public static final ExecutorSettings DEFAULTS = new ExecutorSettings(
            null, 0, 1_000, 1_000_000, Map.of(), Map.of(), "smartasync", TimeUnit.SECONDS.toNanos(10));

    /** Copies the maps. */
    public ExecutorSettings {
        named = Map.copyOf(named);
        bounded = Map.copyOf(bounded);
    }

    /** The names of the executors, quoted; empty if there are none. */
    String names() {
        StringJoiner names = new StringJoiner("\", \"", "\"", "\"").setEmptyValue("");
        for (String each : sortedNames()) {
            names.add(each);
        }
        return names.toString();
    }

    private Set<String> sortedNames() {
        Set<String> names = new TreeSet<>(named.keySet());
        names.addAll(bounded.keySet());
        return names;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("default executor ").append(described(executor, maxConcurrency));
        for (String each : sortedNames()) {
            text.append(", \"")
                    .append(each)
                    .append("\" ")
                    .append(described(named.get(each), bounded.getOrDefault(each, 0)));
        }
        return text.toString();
    }

    /** By its class, because its own toString is code of the user. */
    private static String described(@Nullable Executor users, int limit) {
        if (users != null) {
            return "(" + users.getClass().getName() + ")";
        }
        return limit > 0 ? "(" + limit + " at a time)" : "(of the runtime)";
    }
}
