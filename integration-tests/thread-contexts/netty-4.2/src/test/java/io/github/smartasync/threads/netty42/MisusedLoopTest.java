package io.github.smartasync.threads.netty42;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.BlockingRefusedException;
import io.github.smartasync.threads.PriceService;
import io.github.smartasync.threads.PriceServiceSync;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * A loop that is misused through a sync view keeps answering. With {@code -Dmisuses=1000000} it is misused a million times;
 * the ordinary build does less.
 *
 * <p>What is held against the limit is the CPU time that the longest call took on the loop: how long a loop stands still
 * for others' reasons, such as a busy machine or a garbage collection, is printed and not judged.
 */
class MisusedLoopTest {

    private static final int MISUSES = Integer.getInteger("misuses", 20_000);
    private static final int BETWEEN_PINGS = 100;
    private static final long LIMIT_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private final PriceService source = new PriceService();
    private final PriceServiceSync view = PriceServiceSync.of(source);
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final EventLoopGroup loop = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    private final CompletableFuture<Void> done = new CompletableFuture<>();

    // All by the loop alone; read when it is done.
    private int refused;
    private int answered;
    private long firstCpu;
    private long longestCpu;
    private long longestWall;

    @Test
    void loopThatIsMisusedKeepsAnswering() throws Exception {
        threads.getCurrentThreadCpuTime();
        loop.execute(this::misuse);
        done.get(10, TimeUnit.MINUTES);
        loop.shutdownGracefully(0, 0, TimeUnit.SECONDS).await();

        System.out.printf(
                "%,d misuses of an event loop: the first took %,d us of CPU time, the longest other %,d us;"
                        + " the longest stall by the clock was %,d us%n",
                refused, firstCpu / 1000, longestCpu / 1000, longestWall / 1000);
        assertThat(refused).isEqualTo(MISUSES);
        assertThat(source.calls()).isZero();
        assertThat(answered).isEqualTo(MISUSES / BETWEEN_PINGS);
        assertThat(longestCpu).isLessThan(LIMIT_NANOS);
    }

    /** Some misuses, then the others behind a ping that waits in the loop's queue. */
    private void misuse() {
        for (int i = 0; i < BETWEEN_PINGS; i++) {
            long wall = System.nanoTime();
            long cpu = threads.getCurrentThreadCpuTime();
            try {
                view.priceOf("apple");
            } catch (BlockingRefusedException expected) {
                refused++;
            }
            record(threads.getCurrentThreadCpuTime() - cpu, System.nanoTime() - wall);
        }
        loop.execute(() -> answered++);
        if (refused < MISUSES && source.calls() == 0) {
            loop.execute(this::misuse);
        } else {
            loop.execute(() -> done.complete(null));
        }
    }

    private void record(long cpu, long wall) {
        if (refused == 1) {
            firstCpu = cpu;
        } else {
            longestCpu = Math.max(longestCpu, cpu);
        }
        longestWall = Math.max(longestWall, wall);
    }
}
