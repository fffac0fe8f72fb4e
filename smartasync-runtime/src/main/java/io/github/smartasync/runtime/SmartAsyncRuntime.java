package io.github.smartasync.runtime;

import io.github.smartasync.runtime.internal.RuntimeAccess;
import io.github.smartasync.runtime.internal.RuntimeCore;
import io.github.smartasync.runtime.internal.Settings;
import io.github.smartasync.runtime.internal.caller.CallerRules;
import io.github.smartasync.runtime.spi.CallerContextDetector;
import io.github.smartasync.runtime.spi.ContextCarrier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

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

    private static final AtomicReference<SmartAsyncRuntime> SHARED = new AtomicReference<>();

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
        SmartAsyncRuntime shared = SHARED.get();
        return shared != null ? shared : makeShared();
    }

    /**
     * Makes a runtime the shared one. To be called once, before the shared runtime is first used; from then on
     * {@link #close} has no effect on it.
     *
     * @throws IllegalStateException if the shared runtime has been used or installed before, or this one is closed
     */
    public static void installShared(SmartAsyncRuntime runtime) {
        if (runtime.core.closed()) {
            throw new IllegalStateException(
                    "A SmartAsyncRuntime that is closed cannot become the shared one: every view would fail.");
        }
        if (!SHARED.compareAndSet(null, runtime)) {
            throw new IllegalStateException("The shared SmartAsyncRuntime has been used or installed before. "
                    + "Install it once, before the first view is made without a runtime.");
        }
        runtime.core.obeyBlockingProperty();
    }

    private static SmartAsyncRuntime makeShared() {
        SmartAsyncRuntime made = builder().build();
        made.core.obeyBlockingProperty();
        SmartAsyncRuntime first = SHARED.compareAndExchange(null, made);
        return first != null ? first : made;
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
        if (SHARED.get() != this) {
            core.close(grace.isNegative() ? Duration.ZERO : grace);
        }
    }

    private static final class Access extends RuntimeAccess {
        @Override
        protected RuntimeCore core(AutoCloseable runtime) {
            return ((SmartAsyncRuntime) runtime).core;
        }
    }

    /** Collects what a runtime is made of. Not thread-safe. */
    public static final class Builder extends ExecutorOptions<Builder> {

        private long timeoutNanos;
        private BlockingPolicy policy = BlockingPolicy.REFUSE;
        private final Map<String, BlockingPolicy> policies = new HashMap<>();
        private final List<CallerContextDetector> detectors = new ArrayList<>();
        private final List<ContextCarrier> carriers = new ArrayList<>();
        private boolean callerTraces = true;

        private Builder() {}

        @Override
        Builder self() {
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
            return new SmartAsyncRuntime(new RuntimeCore(new Settings(
                    executors(), timeoutNanos, new CallerRules(detectors, policy, policies), carriers, callerTraces)));
        }
    }
}
