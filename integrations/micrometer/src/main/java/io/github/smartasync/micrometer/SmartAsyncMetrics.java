package io.github.smartasync.micrometer;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.spi.CallListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.binder.MeterBinder;

/**
 * Meters for the calls and the executors of a runtime.
 *
 * <pre>{@code
 * SmartAsyncRuntime runtime = SmartAsyncMetrics.monitor(
 *         registry, Tags.empty(), SmartAsyncRuntime.builder().executor("db", 10));
 * }</pre>
 *
 * <table>
 * <caption>What is measured</caption>
 * <tr><th>meter</th><th>tags</th><th>measures</th></tr>
 * <tr><td>{@code smartasync.await}, timer</td><td>{@code operation}, {@code outcome}</td>
 *     <td>calls of sync views that blocked their thread</td></tr>
 * <tr><td>{@code smartasync.offload}, timer</td><td>{@code operation}, {@code executor}, {@code outcome}</td>
 *     <td>offloaded calls, from their submission to the end of their future</td></tr>
 * <tr><td>{@code smartasync.offload.queue}, timer</td><td>{@code executor}</td>
 *     <td>how long offloaded calls waited for their start</td></tr>
 * <tr><td>{@code smartasync.refused}, counter</td><td>{@code operation}, {@code policy}</td>
 *     <td>calls of sync views on threads that must not block</td></tr>
 * <tr><td>{@code executor.active}, gauge</td><td>{@code name}</td><td>calls that run</td></tr>
 * <tr><td>{@code executor.queued}, gauge</td><td>{@code name}</td><td>calls that wait for their turn</td></tr>
 * <tr><td>{@code executor.queue.remaining}, gauge</td><td>{@code name}</td><td>how many more may wait</td></tr>
 * <tr><td>{@code executor.pool.size}, gauge</td><td>{@code name}</td><td>threads that have a call</td></tr>
 * <tr><td>{@code executor.pool.max}, gauge</td><td>{@code name}</td>
 *     <td>how many calls run at a time; only where there is a limit</td></tr>
 * <tr><td>{@code smartasync.executor.waiting}, gauge</td><td>{@code name}</td>
 *     <td>calls that wait for another call, and so do not count towards the limit</td></tr>
 * </table>
 *
 * <p>The names of executors' meters are those of Micrometer's own, so that dashboards fit. They are there for executors
 * that the runtime made. Executors of yours have their own metrics: see {@code ExecutorServiceMetrics}. The default
 * executor has the name {@code default}. Outcomes and policies are in lower case: {@code returned}, {@code timed_out},
 * {@code refuse}. A meter of a call appears with the first call that it measures.
 *
 * <p>A call that needs no help of the runtime is not measured: a sync view that calls a blocking method, or that finds its
 * result ready, and an async view that hands a future on.
 */
public final class SmartAsyncMetrics {

    private SmartAsyncMetrics() {}

    /**
     * Builds a runtime that is measured in the registry. Replaces the listener of the builder.
     *
     * @param tags tags of all meters; they tell runtimes apart if there are several
     */
    public static SmartAsyncRuntime monitor(
            MeterRegistry registry, Iterable<Tag> tags, SmartAsyncRuntime.Builder builder) {
        SmartAsyncRuntime runtime = builder.listener(calls(registry, tags)).build();
        executors(runtime, tags).bindTo(registry);
        return runtime;
    }

    /** What measures calls, for a runtime that is built elsewhere. Thread-safe. */
    public static CallListener calls(MeterRegistry registry, Iterable<Tag> tags) {
        return new CallMeters(registry, tags);
    }

    /**
     * What measures the executors of a runtime. The registry keeps no runtime alive: the gauges of one that is gone are
     * {@code NaN}.
     */
    public static MeterBinder executors(SmartAsyncRuntime runtime, Iterable<Tag> tags) {
        return new ExecutorMeters(runtime, tags);
    }
}
