package io.github.smartasync.benchmarks.inturn;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.Callable;

/**
 * A few calls in one way.
 *
 * @param nanos the median
 * @param bytes what the calling thread has allocated for each
 */
record Round(long nanos, long bytes) {

    private static final int CALLS = 50;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Round of(Callable<?> call) throws Exception {
        long[] nanos = new long[CALLS];
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < CALLS; i++) {
            long start = System.nanoTime();
            Object result = call.call();
            nanos[i] = System.nanoTime() - start;
            if (result == null) {
                throw new AssertionError("a call without a result");
            }
        }
        long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
        Arrays.sort(nanos);
        return new Round(nanos[CALLS / 2], bytes / CALLS);
    }
}
