package io.github.smartasync.runtime;

import io.github.smartasync.runtime.internal.RuntimeCore;
import io.github.smartasync.runtime.internal.Settings;
import io.github.smartasync.runtime.internal.caller.CallerRules;
import io.github.smartasync.runtime.internal.caller.OperationNames;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything that you configure at run time: the executors for blocking methods, limits, policy and context. You pass a
 * runtime to the factory of a view. Views without one use {@link #shared()}.
 *
 * <pre>{@code
 * SmartAsyncRuntime runtime = SmartAsyncRuntime.builder()
 *         .executor("db", 10)
 *         .timeout(Duration.ofSeconds(5))
 *         .build();
 * PriceServiceAsync prices = PriceServiceAsync.of(service, runtime);
 * }</pre>
 *
 * <p>A runtime starts threads only when it needs them, and all of them are daemons. So they do not keep the JVM alive: when
 * {@code main} returns and no other thread is left, running calls are lost without a message. Wait for their futures, or
 * {@linkplain #close() close} the runtime.
 *
 * <p>Immutable and thread-safe.
 */
public final class SmartAsyncRuntime implements AutoCloseable {

    private static final int MOST_FRAMES = 3;

    /** One entry at most. Not an AtomicReference, which is a variable handle and costs a start half a millisecond. */
    private static final Map<String, SmartAsyncRuntime> SHARED = new ConcurrentHashMap<>();

    private static final String KEY = "shared";

    static {
        RuntimeCore.install(new Access());
    }

    private final RuntimeCore core;

    SmartAsyncRuntime(RuntimeCore core) {
        this.core = core;
    }

    /**
     * The runtime of views that get none: the one that was {@linkplain #installShared installed}, or else one with the
     * defaults.
     */
    public static SmartAsyncRuntime shared() {
        SmartAsyncRuntime shared = SHARED.get(KEY);
        return shared != null ? shared : makeShared();
    }

    /**
     * Makes a runtime the shared one. Call it once, before anything uses the shared runtime. From then on {@link #close}
     * has no effect on this runtime.
     *
     * @throws IllegalStateException if the shared runtime has been used or installed before, or this one is closed
     */
    public static void installShared(SmartAsyncRuntime runtime) {
        if (runtime.core.closed()) {
            throw new IllegalStateException(
                    "A closed SmartAsyncRuntime cannot become the shared one: offloaded calls of all views would fail."
                            + " Install it before it is closed.");
        }
        SmartAsyncRuntime first = SHARED.putIfAbsent(KEY, runtime);
        if (first != null) {
            throw new IllegalStateException("The shared SmartAsyncRuntime was " + first.core.sharedSince()
                    + ". Install it once, before the first view is made without a runtime.");
        }
        runtime.beShared("installed");
    }

    private static SmartAsyncRuntime makeShared() {
        SmartAsyncRuntime made = new SmartAsyncRuntime(RuntimeCore.withDefaults());
        SmartAsyncRuntime first = SHARED.putIfAbsent(KEY, made);
        if (first != null) {
            return first;
        }
        made.beShared("first used");
        return made;
    }

    /** Keeps the innermost frames of the caller. They name classes, and do not keep them alive as a stack would. */
    private void beShared(String how) {
        StackTraceElement[] stack = new Throwable().getStackTrace();
        int own = 0;
        while (own < stack.length && stack[own].getClassName().equals(SmartAsyncRuntime.class.getName())) {
            own++;
        }
        core.beShared(
                how + " by thread \"" + Thread.currentThread().getName() + '"',
                Arrays.copyOfRange(stack, own, Math.min(stack.length, own + MOST_FRAMES)));
    }

    /** A builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Closes this runtime like {@link #close(Duration)}, and gives running calls ten seconds. */
    @Override
    public void close() {
        close(Duration.ofSeconds(10));
    }

    /**
     * Closes this runtime. It refuses new work and gives accepted work the time given. During that time, the work that
     * runs may make calls of its own through this runtime. Then the runtime ends the rest: futures fail
     * with {@link java.util.concurrent.CancellationException}, and methods are interrupted, except those with
     * {@code abandon}. After that, the only threads of this runtime are those whose methods ignore the interrupt. Executors
     * of yours are not closed.
     *
     * <p>Offloading to a closed runtime gives a future that has failed with
     * {@link java.util.concurrent.RejectedExecutionException}. Calls that need no executor still work.
     *
     * <p>On a thread that must not block, and in a method or callback that this runtime runs, this starts the closing and
     * returns at once. Otherwise it waits. If it is interrupted, it ends everything at once and sets the interrupt flag
     * again. Several threads may call it, several times. It has no effect on the shared runtime.
     *
     * @param grace how long to wait for accepted work; zero or less means not at all
     */
    public void close(Duration grace) {
        Objects.requireNonNull(grace, "grace");
        if (SHARED.get(KEY) != this) {
            core.close(grace.isNegative() ? Duration.ZERO : grace);
        }
    }

    /** Its executors, limit and policy. */
    @Override
    public String toString() {
        return "SmartAsyncRuntime[" + core + "]";
    }

    /**
     * What each executor is doing at this moment, the default executor first, the others by name. An executor of yours that
     * has several names is in the list once. A closed runtime has executors too. This does not wait, but takes the lock of
     * each executor for an instant.
     */
    public List<ExecutorState> executors() {
        return core.executors();
    }

    /** No lambda: the first of a program costs milliseconds. */
    private static final class Access implements Function<AutoCloseable, RuntimeCore> {
        @Override
        public RuntimeCore apply(AutoCloseable runtime) {
            return ((SmartAsyncRuntime) runtime).core;
        }
    }

    /** Builds a runtime. Not thread-safe. */
    public static final class Builder extends CallChoices<Builder> {

        private long timeoutNanos;
        private BlockingPolicy policy = CallerRules.DEFAULT_POLICY;
        private @Nullable Duration exitGrace;

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the limit for waits and offloaded calls whose operation has none of its own. By default there is no limit.
         *
         * @throws IllegalArgumentException if the duration is not positive
         */
        public Builder timeout(Duration timeout) {
            this.timeoutNanos = positiveNanos(timeout, "timeout");
            return this;
        }

        /**
         * Closes the runtime when the JVM exits, and gives accepted calls this time to end. All threads of a runtime are
         * daemons: without this setting, a call that is still running or queued at the end of {@code main} is lost
         * silently. The setting also works for a runtime that you {@linkplain #installShared install} as the shared one.
         *
         * @throws IllegalArgumentException if the duration is not positive
         */
        public Builder closeAtExit(Duration grace) {
            positiveNanos(grace, "grace");
            this.exitGrace = grace;
            return this;
        }

        /**
         * Sets what a sync view does on a thread that must not block. The default is {@link BlockingPolicy#REFUSE}. The
         * system property {@code smartasync.blocking} ({@code refuse}, {@code warn} or {@code allow}) overrides it.
         */
        public Builder blockingPolicy(BlockingPolicy policy) {
            this.policy = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /**
         * The runtime.
         *
         * @throws IllegalStateException if both {@code maxConcurrency} and {@code executor(Executor)} are set: the first
         *     limits the default executor that the second replaces
         */
        public SmartAsyncRuntime build() {
            @Nullable OperationNames operations = operationNames();
            RuntimeCore core = new RuntimeCore(new Settings(
                    executors(),
                    timeoutNanos,
                    new CallerRules(detectors, policy, policies(), operations).withProperty(),
                    carriers,
                    callerTraces,
                    asyncTraces,
                    listener,
                    lateResults,
                    pendingPolicy,
                    operations == null ? null : operationOptions(operations)));
            if (exitGrace != null) {
                core.closeAtExit(exitGrace);
            }
            return new SmartAsyncRuntime(core);
        }
    }
}
