package io.github.smartasync.runtime.internal;

import io.github.smartasync.runtime.BlockingPolicy;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** What is behind a runtime. */
public final class RuntimeCore {

    private final Executor executor;
    private final Map<String, Executor> named;
    private final BlockingPolicy blockingPolicy;
    private final long timeoutNanos;
    private final boolean callerTraces;

    /** For the runtime's builder. */
    public RuntimeCore(
            Executor executor,
            Map<String, Executor> named,
            BlockingPolicy blockingPolicy,
            long timeoutNanos,
            boolean callerTraces) {
        this.executor = executor;
        this.named = named;
        this.blockingPolicy = blockingPolicy;
        this.timeoutNanos = timeoutNanos;
        this.callerTraces = callerTraces;
    }

    /** What a sync view does on a thread that must not block. */
    public BlockingPolicy blockingPolicy() {
        return blockingPolicy;
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
