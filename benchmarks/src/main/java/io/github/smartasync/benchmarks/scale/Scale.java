package io.github.smartasync.benchmarks.scale;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/**
 * Keeps so many calls outstanding at once and prints, for each round: the way, how many, nanoseconds per call, CPU
 * nanoseconds of the process per call, and bytes of heap that each call keeps while it is outstanding.
 */
final class Scale {

    private static final int ROUNDS = 5;
    private static final long ROUND_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
    private static final int[] COUNTS = {1, 10, 1_000, 100_000};

    /** Where each call has a platform thread. */
    private static final int MOST_PLATFORM_THREADS = 1_000;

    private static final com.sun.management.OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);

    private static final Facades FACADES = Facades.make();

    private Scale() {}

    public static void main(String[] arguments) throws Exception {
        for (Load load : Load.values()) {
            for (int count : COUNTS) {
                if (count <= MOST_PLATFORM_THREADS || !load.hasThreadPerCall || CallerThreads.areVirtual()) {
                    measure(load, count);
                }
            }
        }
        System.exit(0); // the shared runtime is not closed
    }

    private static void measure(Load load, int count) throws Exception {
        long kept = keptWhileOutstanding(load, count);
        round(load, count);
        for (int round = 0; round < ROUNDS; round++) {
            long cpuBefore = PROCESS.getProcessCpuTime();
            long start = System.nanoTime();
            long calls = round(load, count);
            long nanos = System.nanoTime() - start;
            long cpu = PROCESS.getProcessCpuTime() - cpuBefore;
            System.out.println(load + "," + count + "," + (double) nanos / calls + "," + (double) cpu / calls + ","
                    + (double) kept / count);
        }
    }

    /** Makes calls for a while, so many at once; how many it were. */
    private static long round(Load load, int count) throws Exception {
        long start = System.nanoTime();
        long calls = 0;
        do {
            load.begin(FACADES, count, false).end();
            calls += count;
        } while (System.nanoTime() - start < ROUND_NANOS);
        return calls;
    }

    private static long keptWhileOutstanding(Load load, int count) throws Exception {
        long before = heapInUse();
        Outstanding outstanding = load.begin(FACADES, count, true);
        outstanding.awaitAllWaiting();
        long kept = heapInUse() - before;
        outstanding.end();
        return kept;
    }

    private static long heapInUse() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
