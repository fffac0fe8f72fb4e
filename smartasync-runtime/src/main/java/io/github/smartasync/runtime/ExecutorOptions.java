package io.github.smartasync.runtime;

import io.github.smartasync.runtime.internal.ExecutorSettings;
import io.github.smartasync.runtime.internal.record.RuntimeLog;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The executors of a runtime that is being built.
 *
 * @param <B> the builder, which each method returns
 */
abstract class ExecutorOptions<B extends ExecutorOptions<B>> {

    private @Nullable Executor executor;
    private int maxConcurrency;
    private int maxWaitingThreads = ExecutorSettings.DEFAULTS.maxWaitingThreads();
    private int queueLimit = ExecutorSettings.DEFAULTS.queueLimit();
    private final Map<String, Executor> named = new HashMap<>();
    private final Map<String, Integer> bounded = new HashMap<>();
    private String threadNames = ExecutorSettings.DEFAULTS.threadNames();
    private long keepAliveNanos = ExecutorSettings.DEFAULTS.keepAliveNanos();

    ExecutorOptions() {}

    abstract B self();

    /**
     * Sets the executor for blocking methods that name none. The runtime uses it as it is and never closes it. If it runs
     * tasks on the calling thread, the async view blocks.
     *
     * <p>The default on JDK 21 and later is a virtual thread for each call. On earlier JDKs it is up to 256 platform threads,
     * which end when they are idle.
     */
    public B executor(Executor executor) {
        this.executor = Objects.requireNonNull(executor, "executor");
        return self();
    }

    /**
     * Registers an executor of yours for {@code @SmartAsync(executor = "name")}. The runtime uses it as it is and never
     * closes it.
     *
     * <p>A call on one of its threads may wait for another call that is queued on the same executor. Then the thread runs
     * that call itself, and interrupts it when the limit of the wait passes. The runtime recognises threads of the executor
     * only while they run its calls. If other tasks take all threads and wait for calls on the same executor, they starve.
     * A timeout ends them.
     *
     * <p>Set a timeout also if the executor may drop tasks silently. Nothing else would end their futures before this
     * runtime is closed.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public B executor(String name, Executor executor) {
        Objects.requireNonNull(executor, "executor");
        tellIfReplaced(checked(name));
        named.put(name, executor);
        return self();
    }

    /**
     * Registers an executor of the runtime for {@code @SmartAsync(executor = "name")}, which runs at most this many calls
     * at a time. A call does not count while it waits for another call through a sync view, or on a future of an async
     * view. A call that waits by other means, such as {@code CompletableFuture.allOf(…).join()}, does count.
     * Before a call goes on after such a wait, it waits for its turn. It comes before all calls that have not started. So
     * never more than this many calls are running between waits.
     *
     * @throws IllegalArgumentException if the name is blank or the number not positive
     */
    public B executor(String name, int maxConcurrency) {
        positive(maxConcurrency, "maxConcurrency");
        tellIfReplaced(checked(name));
        bounded.put(name, maxConcurrency);
        return self();
    }

    /**
     * Sets how many calls the runtime's own default executor runs at a time.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public B maxConcurrency(int maxConcurrency) {
        this.maxConcurrency = positive(maxConcurrency, "maxConcurrency");
        return self();
    }

    /**
     * Sets how many platform threads of this runtime may wait for other calls at the same time. The default is 1,000. A call
     * that waits does not count against the limit of its executor, but it needs its thread. Beyond this number, a call counts
     * while it waits. If what it waits for is queued on the same executor, its thread runs that itself. Calls that wait for
     * each other across executors may then end by timeout only. Virtual threads are not counted, so this has no effect on
     * JDK 21 and later.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public B maxWaitingThreads(int maxWaitingThreads) {
        if (maxWaitingThreads < 0) {
            throw new IllegalArgumentException("maxWaitingThreads is negative: " + maxWaitingThreads);
        }
        this.maxWaitingThreads = maxWaitingThreads;
        return self();
    }

    /**
     * Sets how many calls may wait for each executor of the runtime. The default is 1,000,000. Beyond that, the future of a
     * call fails with {@link java.util.concurrent.RejectedExecutionException}.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public B queueLimit(int queueLimit) {
        if (queueLimit < 0) {
            throw new IllegalArgumentException("queueLimit is negative: " + queueLimit);
        }
        this.queueLimit = queueLimit;
        return self();
    }

    /** Sets how the names of threads begin. The default is {@code smartasync}. */
    public B threadNames(String prefix) {
        this.threadNames = checked(prefix);
        return self();
    }

    /**
     * Sets how long idle platform threads stay. The default is ten seconds.
     *
     * @throws IllegalArgumentException if the duration is not positive
     */
    public B keepAlive(Duration keepAlive) {
        this.keepAliveNanos = positiveNanos(keepAlive, "keepAlive");
        return self();
    }

    private void tellIfReplaced(String name) {
        boolean replaced = named.containsKey(name) || bounded.containsKey(name);
        named.remove(name);
        bounded.remove(name);
        if (replaced) {
            RuntimeLog.executorReplaced(name);
        }
    }

    /** The settings. Fails if they contradict each other. */
    ExecutorSettings executors() {
        if (executor != null && maxConcurrency > 0) {
            throw new IllegalStateException("maxConcurrency limits the default executor of the runtime, "
                    + "but executor(Executor) replaced it. Leave out one of them.");
        }
        return new ExecutorSettings(
                executor, maxConcurrency, maxWaitingThreads, queueLimit, named, bounded, threadNames, keepAliveNanos);
    }

    static String checked(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The name of an executor, an operation or a thread is blank");
        }
        return name;
    }

    private static int positive(int number, String what) {
        if (number <= 0) {
            throw new IllegalArgumentException(what + " is not positive: " + number);
        }
        return number;
    }

    /** Durations beyond 292 years count as these. */
    static long positiveNanos(Duration duration, String what) {
        if (duration.isZero() || duration.isNegative()) {
            throw new IllegalArgumentException(what + " is not positive: " + duration);
        }
        return TimeUnit.NANOSECONDS.convert(duration);
    }
}
