package io.github.smartasync.micrometer;

import io.github.smartasync.runtime.BlockingPolicy;
import io.github.smartasync.runtime.spi.CallOutcome;
import io.github.smartasync.runtime.spi.OperationListener;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The meters of one operation. Each is looked up when the first call needs it and kept: looking it up costs six times what
 * it costs to record. Two calls that look it up at once find the same.
 */
final class OperationMeters implements OperationListener {

    private final MeterRegistry registry;
    private final Tags executor;
    private final Tags operation;
    private final Map<CallOutcome, Timer> awaits = new ConcurrentHashMap<>();
    private final Map<CallOutcome, Timer> offloads = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Timer> queue = new AtomicReference<>();

    OperationMeters(MeterRegistry registry, Tags tags, String operation, String executor) {
        this.registry = registry;
        this.executor = tags.and("executor", executor);
        this.operation = tags.and("operation", operation);
    }

    @Override
    public void waited(CallOutcome outcome, long nanos) {
        Timer timer = awaits.get(outcome);
        if (timer == null) {
            timer = Timer.builder("smartasync.await")
                    .description("Calls of sync views that blocked their thread")
                    .tags(operation.and("outcome", lowerCase(outcome)))
                    .register(registry);
            awaits.put(outcome, timer);
        }
        timer.record(nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public void offloaded(CallOutcome outcome, long queuedNanos, long ranNanos) {
        Timer timer = offloads.get(outcome);
        if (timer == null) {
            timer = Timer.builder("smartasync.offload")
                    .description("Offloaded calls, from their submission to the end of their future")
                    .tags(executor.and(operation).and("outcome", lowerCase(outcome)))
                    .register(registry);
            offloads.put(outcome, timer);
        }
        timer.record(queuedNanos + ranNanos, TimeUnit.NANOSECONDS);
        queue().record(queuedNanos, TimeUnit.NANOSECONDS);
    }

    private Timer queue() {
        Timer timer = queue.get();
        if (timer == null) {
            timer = Timer.builder("smartasync.offload.queue")
                    .description("How long offloaded calls waited for their start")
                    .tags(executor)
                    .register(registry);
            queue.set(timer);
        }
        return timer;
    }

    /** Rare, so nothing is kept for it. */
    @Override
    public void refused(BlockingPolicy policy) {
        Counter.builder("smartasync.refused")
                .description("Calls of sync views on threads that must not block")
                .tags(operation.and("policy", lowerCase(policy)))
                .register(registry)
                .increment();
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
