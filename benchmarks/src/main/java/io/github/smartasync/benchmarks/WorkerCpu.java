package io.github.smartasync.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * CPU time per operation: of the thread that runs the benchmark, which other load on the machine does not lengthen, and of
 * the whole process, for work that is spread over threads.
 */
public final class WorkerCpu implements InternalProfiler {

    /** The name of what the benchmark's thread has spent. */
    public static final String OF_THREAD = "cpu.thread";

    /** The name of what the whole process has spent, its collector and compiler included. */
    public static final String OF_PROCESS = "cpu.process";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final com.sun.management.OperatingSystemMXBean process =
            ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);

    private long threadBefore;
    private long processBefore;

    /** Made by JMH. */
    public WorkerCpu() {}

    @Override
    public String getDescription() {
        return "CPU time per operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        threadBefore = ofWorkers();
        processBefore = process.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double operations = result.getMetadata().getAllOps();
        long thread = ofWorkers() - threadBefore;
        long all = process.getProcessCpuTime() - processBefore;
        return List.of(
                new ScalarResult(OF_THREAD, thread / operations, "ns/op", AggregationPolicy.AVG),
                new ScalarResult(OF_PROCESS, all / operations, "ns/op", AggregationPolicy.AVG));
    }

    private long ofWorkers() {
        long sum = 0;
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().contains("jmh-worker")) {
                sum += Math.max(0, threads.getThreadCpuTime(thread.getThreadId()));
            }
        }
        return sum;
    }
}
