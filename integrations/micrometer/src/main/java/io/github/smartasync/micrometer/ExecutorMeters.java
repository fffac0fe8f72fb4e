package io.github.smartasync.micrometer;

import io.github.smartasync.runtime.ExecutorState;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** The gauges of the executors that a runtime made. Their set is fixed when the runtime is built. */
final class ExecutorMeters implements MeterBinder {

    private final SmartAsyncRuntime runtime;
    private final Tags tags;

    ExecutorMeters(SmartAsyncRuntime runtime, Iterable<Tag> tags) {
        this.runtime = Objects.requireNonNull(runtime, "runtime");
        this.tags = Tags.of(tags);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (ExecutorState executor : runtime.executors()) {
            if (executor.own()) {
                bind(registry, executor);
            }
        }
    }

    private void bind(MeterRegistry registry, ExecutorState executor) {
        String name = executor.name();
        gauge(registry, "executor.active", "Calls that run", name, ExecutorState::running);
        gauge(registry, "executor.queued", "Calls that wait for their turn", name, ExecutorState::queued);
        gauge(registry, "executor.queue.remaining", "How many more calls may wait", name, ExecutorMeters::remaining);
        gauge(
                registry,
                "executor.pool.size",
                "Threads that have a call",
                name,
                state -> state.running() + state.waiting());
        if (executor.limit().isPresent()) {
            gauge(
                    registry,
                    "executor.pool.max",
                    "How many calls run at a time",
                    name,
                    state -> state.limit().orElse(0));
        }
        gauge(
                registry,
                "smartasync.executor.waiting",
                "Calls that wait for another call",
                name,
                ExecutorState::waiting);
    }

    /** Calls that race with each other may exceed the limit by their number. */
    private static double remaining(ExecutorState state) {
        return Math.max(0, state.queueLimit().orElse(0) - state.queued());
    }

    private void gauge(
            MeterRegistry registry,
            String meter,
            String description,
            String executor,
            ToDoubleFunction<ExecutorState> value) {
        Gauge.builder(meter, runtime, given -> value.applyAsDouble(state(given, executor)))
                .description(description)
                .tags(tags.and("name", executor))
                .register(registry);
    }

    private static ExecutorState state(SmartAsyncRuntime runtime, String executor) {
        for (ExecutorState state : runtime.executors()) {
            if (state.name().equals(executor)) {
                return state;
            }
        }
        throw new AssertionError("no executor " + executor);
    }
}
