package io.github.smartasync.runtime.internal;

import io.github.smartasync.runtime.ExecutorState;
import io.github.smartasync.runtime.internal.offload.ExecutorGroup;
import io.github.smartasync.runtime.internal.offload.OwnExecutor;
import io.github.smartasync.runtime.internal.offload.TaskExecutor;
import io.github.smartasync.runtime.internal.offload.UserExecutor;
import io.github.smartasync.runtime.internal.thread.WorkerThreads;
import io.github.smartasync.runtime.internal.timer.HandOver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The executors of a runtime by their names. A user's executor with several names is one executor here: a thread of it
 * that waits must see the calls that are queued under each of its names.
 */
final class NamedExecutors {

    /** What others than messages call the default executor. */
    static final String NAME_OF_DEFAULT = "default";

    private static final String DEFAULT = "the default executor";

    /** Each costs a stack; those that wait for us are counted apart. */
    private static final int MOST_PLATFORM_THREADS = 256;

    private final TaskExecutor standard;
    private final Map<String, TaskExecutor> named = new HashMap<>();
    private final ExecutorGroup group;
    private final List<WorkerThreads> workers = new ArrayList<>();

    // Loops, because the first lambda of a program costs milliseconds and this runs before its first call.
    NamedExecutors(ExecutorSettings settings, HandOver handOver) {
        this.group = new ExecutorGroup(
                handOver, WorkerThreads.areVirtual() ? Integer.MAX_VALUE : settings.maxWaitingThreads());
        boolean usersOwn = settings.executor() != null || !settings.named().isEmpty();
        TaskExecutor replaced = usersOwn ? addUsersExecutors(settings) : null;
        for (Map.Entry<String, Integer> limit : settings.bounded().entrySet()) {
            String name = limit.getKey();
            named.put(name, own(settings, quoted(name), "-" + name, limit.getValue()));
        }
        standard = replaced == null ? own(settings, DEFAULT, "", defaultLimit(settings)) : replaced;
        for (TaskExecutor each : named.values()) {
            group.add(each);
        }
        group.add(standard);
    }

    /** Returns the one in the place of the default one, if there is one. */
    private @Nullable TaskExecutor addUsersExecutors(ExecutorSettings settings) {
        TaskExecutor replaced = null;
        for (Map.Entry<Executor, String> users : usersExecutors(settings).entrySet()) {
            Executor executor = users.getKey();
            TaskExecutor tasks = UserExecutor.of(users.getValue(), executor, group);
            for (Map.Entry<String, Executor> each : settings.named().entrySet()) {
                if (each.getValue() == executor) {
                    named.put(each.getKey(), tasks);
                }
            }
            replaced = executor == settings.executor() ? tasks : replaced;
        }
        return replaced;
    }

    private OwnExecutor own(ExecutorSettings settings, String name, String threads, int limit) {
        WorkerThreads made = new WorkerThreads(
                settings.threadNames() + threads, settings.keepAliveNanos(), limit == OwnExecutor.UNLIMITED);
        workers.add(made);
        return new OwnExecutor(name, limit, settings.queueLimit(), made, group);
    }

    /** Lets idle threads end now. */
    void closeThreads() {
        for (WorkerThreads each : workers) {
            each.close();
        }
    }

    /** What messages call each executor of the user's. */
    private static IdentityHashMap<Executor, String> usersExecutors(ExecutorSettings settings) {
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

    private static int defaultLimit(ExecutorSettings settings) {
        if (settings.maxConcurrency() > 0) {
            return settings.maxConcurrency();
        }
        return WorkerThreads.areVirtual() ? OwnExecutor.UNLIMITED : MOST_PLATFORM_THREADS;
    }

    private static String quoted(String name) {
        return "executor \"" + name + "\"";
    }

    /** The executor of a name, or the default one for the empty name; null if it is unknown. */
    @Nullable
    TaskExecutor get(String name) {
        return name.isEmpty() ? standard : named.get(name);
    }

    /** What each is doing, the default one first, the others by name. One with several names has the first of them. */
    List<ExecutorState> states() {
        List<ExecutorState> states = new ArrayList<>();
        states.add(standard.state(NAME_OF_DEFAULT));
        Set<TaskExecutor> told = Collections.newSetFromMap(new IdentityHashMap<>());
        told.add(standard);
        for (Map.Entry<String, TaskExecutor> each : new TreeMap<>(named).entrySet()) {
            if (told.add(each.getValue())) {
                states.add(each.getValue().state(each.getKey()));
            }
        }
        return states;
    }

    ExecutorGroup group() {
        return group;
    }
}
