package io.github.smartasync.runtime.internal;

import io.github.smartasync.runtime.internal.offload.Home;
import io.github.smartasync.runtime.internal.offload.OwnExecutor;
import io.github.smartasync.runtime.internal.offload.UserExecutor;
import io.github.smartasync.runtime.internal.offload.WorkerThreads;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The executors of a runtime by their names. One of the user's that has several names is one home: whoever waits on one of
 * its threads has to see what is queued there under each of them.
 */
final class Homes {

    private static final String DEFAULT = "the default executor";

    /** Each costs a stack; what waits for us does not count. */
    private static final int MOST_PLATFORM_THREADS = 256;

    private final Home standard;
    private final Map<String, Home> named = new HashMap<>();
    private final Set<Home> all = Collections.newSetFromMap(new IdentityHashMap<>());

    // Loops, because the first lambda of a program costs milliseconds and this runs before its first call.
    Homes(Settings settings, WorkerThreads threads) {
        Home replaced = null;
        for (Map.Entry<Executor, String> users : usersExecutors(settings).entrySet()) {
            Executor executor = users.getKey();
            Home home = new UserExecutor(users.getValue(), executor);
            for (Map.Entry<String, Executor> each : settings.named().entrySet()) {
                if (each.getValue() == executor) {
                    named.put(each.getKey(), home);
                }
            }
            replaced = executor == settings.executor() ? home : replaced;
        }
        for (Map.Entry<String, Integer> limit : settings.bounded().entrySet()) {
            String name = limit.getKey();
            named.put(name, new OwnExecutor(quoted(name), limit.getValue(), settings.queueLimit(), threads));
        }
        standard = replaced == null
                ? new OwnExecutor(DEFAULT, defaultLimit(settings), settings.queueLimit(), threads)
                : replaced;
        all.addAll(named.values());
        all.add(standard);
    }

    /** What messages call each executor of the user's. */
    private static IdentityHashMap<Executor, String> usersExecutors(Settings settings) {
        IdentityHashMap<Executor, String> names = new IdentityHashMap<>();
        Executor executor = settings.executor();
        if (executor != null) {
            names.put(executor, DEFAULT);
        }
        for (Map.Entry<String, Executor> each : new TreeMap<>(settings.named()).entrySet()) {
            String before = names.get(each.getValue());
            String name = quoted(each.getKey());
            names.put(each.getValue(), before == null ? name : before + ", which is " + name);
        }
        return names;
    }

    private static int defaultLimit(Settings settings) {
        if (settings.maxConcurrency() > 0) {
            return settings.maxConcurrency();
        }
        return WorkerThreads.areVirtual() ? OwnExecutor.UNLIMITED : MOST_PLATFORM_THREADS;
    }

    private static String quoted(String name) {
        return "executor \"" + name + "\"";
    }

    /** The home of a name, or the default one for the empty name; null if it is unknown. */
    @Nullable
    Home home(String name) {
        return name.isEmpty() ? standard : named.get(name);
    }

    /** Each once. */
    Set<Home> all() {
        return all;
    }
}
