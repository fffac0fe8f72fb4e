package io.github.smartasync.runtime.internal;

import io.github.smartasync.runtime.internal.context.CallerRules;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** What is behind a runtime. */
public final class RuntimeCore {

    private final Executor executor;
    private final Map<String, Executor> named;
    private final CallerRules callerRules;
    private final long timeoutNanos;
    private final boolean callerTraces;

    /** For the runtime's builder. */
    public RuntimeCore(
            Executor executor,
            Map<String, Executor> named,
            CallerRules callerRules,
            long timeoutNanos,
            boolean callerTraces) {
        this.executor = executor;
        this.named = named;
        this.callerRules = callerRules;
        this.timeoutNanos = timeoutNanos;
        this.callerTraces = callerTraces;
    }

    /** Which threads may block, and what a sync view does on one that must not. */
    public CallerRules callerRules() {
        return callerRules;
    }

    /** The limit of a wait or an offload without its own; 0 for none. */
    public long timeoutNanos() {
        return timeoutNanos;
    }

    /** Whether exceptions carry the place of the call. */
    public boolean callerTraces() {
        return callerTraces;
    }

    /** The executor of a name; null if there is none; the default one for the empty name. */
    public @Nullable Executor executor(String name) {
        return name.isEmpty() ? executor : named.get(name);
    }

    /**
     * Where work goes that the timer must not do itself: it interrupts, cancels and completes on daemon threads of the
     * runtime's own. Never throws a rejection while the JVM can start a thread.
     */
    public Executor handOver() {
        return executor;
    }

    /** Whether the runtime was closed: what would need it now fails. */
    public boolean closed() {
        return false;
    }
}
