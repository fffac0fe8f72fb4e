package io.github.smartasync.runtime;

import io.github.smartasync.runtime.internal.ExecutorSettings;
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
    private int queueLimit = 1_000_000;
    private final Map<String, Executor> named = new HashMap<>();
    private final Map<String, Integer> bounded = new HashMap<>();
    private String threadNames = "smartasync";
    private Duration keepAlive = Duration.ofSeconds(10);

    ExecutorOptions() {}

    abstract B self();

    /**
     * Sets the executor that blocking methods are offloaded to, if they name none. It is used as it is, and never
     * closed. An executor that runs on the calling thread makes the async view block.
     *
     * <p>Without it there is one of ours: on JDK 21 and later a virtual thread for each call; before, up to 256
     * platform threads that end when they are idle.
     */
    public B executor(Executor executor) {
        this.executor = Objects.requireNonNull(executor, "executor");
        return self();
    }

    /**
     * Registers an executor for {@code @SmartAsync(executor = "name")}. It is used as it is, and never closed. While
     * one of its threads that runs a call waits for another that is queued on the same executor, it runs that call
     * itself, and interrupts it when the limit of the wait passes. Nothing tells that a thread which runs something
     * else is one of the executor's: if such tasks take all its threads and wait for calls on it, they starve, and end
     * by timeout. Set one for an executor that may drop tasks without a word, too: nothing else would end their
     * futures before this runtime is closed.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public B executor(String name, Executor executor) {
        named.put(checked(name), Objects.requireNonNull(executor, "executor"));
        bounded.remove(name);
        return self();
    }

    /**
     * Registers an executor of ours for {@code @SmartAsync(executor = "name")} that runs at most so many calls at a
     * time. A call that waits for another, through a sync view or on a future that came from an async view, does not
     * count while it waits.
     *
     * @throws IllegalArgumentException if the name is blank or the number not positive
     */
    public B executor(String name, int maxConcurrency) {
        bounded.put(checked(name), positive(maxConcurrency, "maxConcurrency"));
        named.remove(name);
        return self();
    }

    /**
     * Sets how many calls our default executor runs at a time.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public B maxConcurrency(int maxConcurrency) {
        this.maxConcurrency = positive(maxConcurrency, "maxConcurrency");
        return self();
    }

    /**
     * Sets how many calls may wait for each executor of ours, 1,000,000 unless set. Beyond it the future of a call
     * fails with {@link java.util.concurrent.RejectedExecutionException}.
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

    /** Sets how names of threads begin, {@code smartasync} unless set. */
    public B threadNames(String prefix) {
        this.threadNames = checked(prefix);
        return self();
    }

    /**
     * Sets how long platform threads stay when they are idle, ten seconds unless set.
     *
     * @throws IllegalArgumentException if the duration is not positive
     */
    public B keepAlive(Duration keepAlive) {
        positiveNanos(keepAlive, "keepAlive");
        this.keepAlive = keepAlive;
        return self();
    }

    /** What was set; fails if it contradicts itself. */
    ExecutorSettings executors() {
        if (executor != null && maxConcurrency > 0) {
            throw new IllegalStateException("maxConcurrency limits the default executor of the runtime, "
                    + "but executor(Executor) replaced it. Leave out one of them.");
        }
        return new ExecutorSettings(
                executor,
                maxConcurrency,
                queueLimit,
                named,
                bounded,
                threadNames,
                positiveNanos(keepAlive, "keepAlive"));
    }

    static String checked(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A name is blank");
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
