package io.github.smartasync.benchmarks.fresh;

import io.github.smartasync.benchmarks.Prices;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.jspecify.annotations.Nullable;

/**
 * Makes the first call of one kind in this JVM and prints, in nanoseconds: looking for detectors and frameworks, making
 * the view, the first call, the second. To be started anew for each figure. Takes the name of a {@link Ways way}, and
 * {@code cpu} if CPU time of the thread is wanted, for a machine that is busy: what tells that time loads a good part of
 * what the first lambda of a JVM needs.
 */
final class FirstCall {

    private FirstCall() {}

    public static void main(String[] arguments) throws Exception {
        String name = arguments[0];
        Prices prices = new Prices();
        prices.priceOf(1).join();
        prices.read(1);
        Way way = Ways.named(name, prices);

        ThreadMXBean cpu = arguments.length > 1 ? ManagementFactory.getThreadMXBean() : null;
        now(cpu);

        long start = now(cpu);
        way.find();
        long found = now(cpu);
        way.make();
        long made = now(cpu);
        way.call();
        long called = now(cpu);
        way.call();
        long calledAgain = now(cpu);

        System.out.println(name + "," + (found - start) + "," + (made - found) + "," + (called - made) + ","
                + (calledAgain - called));
        System.exit(0); // some ways leave threads behind
    }

    private static long now(@Nullable ThreadMXBean cpu) {
        return cpu == null ? System.nanoTime() : cpu.getCurrentThreadCpuTime();
    }
}
