package io.github.smartasync.runtime;

import io.github.smartasync.runtime.internal.RuntimeAccess;
import io.github.smartasync.runtime.internal.RuntimeCore;
import io.github.smartasync.runtime.internal.Settings;
import io.github.smartasync.runtime.internal.context.CallerRules;
import io.github.smartasync.runtime.spi.CallerContextDetector;
import io.github.smartasync.runtime.spi.ContextCarrier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * All that is configured at run time: the executors that blocking methods are offloaded to, limits, policy and context.
 * Views take a runtime when they are made; those that are given none use {@link #shared()}.
 *
 * <pre>{@code
 * SmartAsyncRuntime runtime = SmartAsyncRuntime.builder()
 *         .executor("db", 10)
 *         .timeout(Duration.ofSeconds(5))
 *         .build();
 * PriceServiceAsync prices = PriceServiceAsync.of(service, runtime);
 * }</pre>
 *
 * <p>A runtime has no thread before one is needed, and all of its threads are daemons. Immutable and thread-safe.
 */
public final class SmartAsyncRuntime implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(10);

    static {
        RuntimeAccess.install(new Access());
    }

    private final RuntimeCore core;

    SmartAsyncRuntime(RuntimeCore core) {
        this.core = core;
    }

    /**
     * The runtime that is used where none is given: the one that was {@linkplain #installShared installed}, or else one
     * with the defaults. The system property {@code smartasync.blocking} ({@code refuse}, {@code warn} or
     * {@code allow}) sets its {@linkplain Builder#blockingPolicy policy} in either case.
     */
    public static SmartAsyncRuntime shared() {
        return SharedRuntime.get();
    }

    /**
     * Makes a runtime the shared one. To be called once, before the shared runtime is first used; from then on
     * {@link #close} has no effect on it.
     *
     * @throws IllegalStateException if the shared runtime has been used or installed before, or this one is closed
     */
    public static void installShared(SmartAsyncRuntime runtime) {
        SharedRuntime.install(Objects.requireNonNull(runtime, "runtime"));
    }

    /** A builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Closes this runtime as {@link #close(Duration)} does, with ten seconds for what is running. */
    @Override
    public void close() {
        close(GRACE);
    }

    /**
     * Refuses new work that needs this runtime, lets accepted work finish for the time given, then ends the rest: its
     * futures fail with {@link java.util.concurrent.CancellationException} and the methods are interrupted, except those
     * that are to be abandoned. In the end no thread of this runtime is left but those whose methods do not heed an
     * interrupt. Executors of the user are not closed. Offloading to a closed runtime gives a future that has failed with
     * {@link java.util.concurrent.RejectedExecutionException}; what merely passes through its views still does.
     *
     * <p>On a thread that must not block, and in a method or callback that this runtime runs, this starts the closing and
     * returns at once. Otherwise it waits; if interrupted, it ends everything now and sets the interrupt flag again. May be
     * called several times, by several threads. Has no effect on the shared runtime.
     *
     * @param grace how long to wait for accepted work; zero or less for not at all
     */
    public void close(Duration grace) {
        Objects.requireNonNull(grace, "grace");
        if (!SharedRuntime.is(this)) {
            core.close(grace.isNegative() ? Duration.ZERO : grace);
        }
    }

    private static final class Access extends RuntimeAccess {
        @Override
        protected RuntimeCore core(SmartAsyncRuntime runtime) {
            return runtime.core;
        }
    }

    /** Collects what a runtime is made of. Not thread-safe. */
    public static final class Builder {

        private @Nullable Executor executor;
        private int maxConcurrency;
        private int queueLimit = 1_000_000;
        private final Map<String, Executor> named = new HashMap<>();
        private final Map<String, Integer> bounded = new HashMap<>();
        private String threadNames = "smartasync";
        private Duration keepAlive = Duration.ofSeconds(10);
        private long timeoutNanos;
        private BlockingPolicy policy = BlockingPolicy.REFUSE;
        private final Map<String, BlockingPolicy> policies = new HashMap<>();
        private final List<CallerContextDetector> detectors = new ArrayList<>();
        private final List<ContextCarrier> carriers = new ArrayList<>();
        private boolean callerTraces = true;

        private Builder() {}

        /**
         * Sets the executor that blocking methods are offloaded to, if they name none. It is used as it is, and never
         * closed. An executor that runs on the calling thread makes the async view block.
         *
         * <p>Without it there is one of ours: on JDK 21 and later a virtual thread for each call; before, up to 256
         * platform threads that end when they are idle.
         */
        public Builder executor(Executor executor) {
            this.executor = Objects.requireNonNull(executor, "executor");
            return this;
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
        public Builder executor(String name, Executor executor) {
            named.put(checked(name), Objects.requireNonNull(executor, "executor"));
            bounded.remove(name);
            return this;
        }

        /**
         * Registers an executor of ours for {@code @SmartAsync(executor = "name")} that runs at most so many calls at a
         * time. A call that waits for another, through a sync view or on a future that came from an async view, does not
         * count while it waits.
         *
         * @throws IllegalArgumentException if the name is blank or the number not positive
         */
        public Builder executor(String name, int maxConcurrency) {
            bounded.put(checked(name), positive(maxConcurrency, "maxConcurrency"));
            named.remove(name);
            return this;
        }

        /**
         * Sets how many calls our default executor runs at a time.
         *
         * @throws IllegalArgumentException if the number is not positive
         */
        public Builder maxConcurrency(int maxConcurrency) {
            this.maxConcurrency = positive(maxConcurrency, "maxConcurrency");
            return this;
        }

        /**
         * Sets how many calls may wait for each executor of ours, 1,000,000 unless set. Beyond it the future of a call
         * fails with {@link java.util.concurrent.RejectedExecutionException}.
         *
         * @throws IllegalArgumentException if the number is negative
         */
        public Builder queueLimit(int queueLimit) {
            if (queueLimit < 0) {
                throw new IllegalArgumentException("queueLimit is negative: " + queueLimit);
            }
            this.queueLimit = queueLimit;
            return this;
        }

        /** Sets how names of threads begin, {@code smartasync} unless set. */
        public Builder threadNames(String prefix) {
            this.threadNames = checked(prefix);
            return this;
        }

        /**
         * Sets how long platform threads stay when they are idle, ten seconds unless set.
         *
         * @throws IllegalArgumentException if the duration is not positive
         */
        public Builder keepAlive(Duration keepAlive) {
            positiveNanos(keepAlive, "keepAlive");
            this.keepAlive = keepAlive;
            return this;
        }

        /**
         * Sets the limit for waits and offloaded calls whose operation has none of its own; there is none unless set.
         *
         * @throws IllegalArgumentException if the duration is not positive
         */
        public Builder timeout(Duration timeout) {
            this.timeoutNanos = positiveNanos(timeout, "timeout");
            return this;
        }

        /** Sets what a sync view does on a thread that must not block, {@link BlockingPolicy#REFUSE} unless set. */
        public Builder blockingPolicy(BlockingPolicy policy) {
            this.policy = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /**
         * Sets what one operation does on a thread that must not block, whatever holds for the others.
         *
         * @param operation the source's method as messages name it, {@code PriceService.priceOf(Sku)}, or without its
         *     parameters for all methods of the name, {@code PriceService.priceOf}
         */
        public Builder blockingPolicy(String operation, BlockingPolicy policy) {
            policies.put(checked(operation), Objects.requireNonNull(policy, "policy"));
            return this;
        }

        /** Adds a detector, asked after those that were added before and before those that a service provides. */
        public Builder detector(CallerContextDetector detector) {
            detectors.add(Objects.requireNonNull(detector, "detector"));
            return this;
        }

        /** Adds what carries context from callers to offloaded calls. Carriers set in this order and restore in reverse. */
        public Builder carrier(ContextCarrier carrier) {
            carriers.add(Objects.requireNonNull(carrier, "carrier"));
            return this;
        }

        /** Sets whether failures that a sync view rethrows carry the place of the call, which they do unless set. */
        public Builder callerTraces(boolean callerTraces) {
            this.callerTraces = callerTraces;
            return this;
        }

        /**
         * The runtime.
         *
         * @throws IllegalStateException if {@code maxConcurrency} is set and the default executor is the user's, whose
         *     concurrency is the user's too
         */
        public SmartAsyncRuntime build() {
            if (executor != null && maxConcurrency > 0) {
                throw new IllegalStateException("maxConcurrency limits the default executor of the runtime, "
                        + "but executor(Executor) replaced it. Leave out one of them.");
            }
            return new SmartAsyncRuntime(new RuntimeCore(new Settings(
                    executor,
                    maxConcurrency,
                    queueLimit,
                    named,
                    bounded,
                    threadNames,
                    positiveNanos(keepAlive, "keepAlive"),
                    timeoutNanos,
                    new CallerRules(detectors, policy, policies),
                    carriers,
                    callerTraces)));
        }

        private static String checked(String name) {
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
        private static long positiveNanos(Duration duration, String what) {
            if (duration.isZero() || duration.isNegative()) {
                throw new IllegalArgumentException(what + " is not positive: " + duration);
            }
            return TimeUnit.NANOSECONDS.convert(duration);
        }
    }
}
