package io.github.smartasync.benchmarks;

import static io.github.smartasync.benchmarks.Outstanding.CALLS;

import io.github.smartasync.benchmarks.contenders.PassingFacade;
import io.github.smartasync.benchmarks.contenders.VirtualExecutor;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** As {@link Outstanding}, on virtual threads. Needs JDK 21 or later. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(CALLS)
public class OutstandingVirtual {

    private static final int PLACES = 64;

    private final Prices prices = new Prices();
    private final CompletableFuture<?>[] futures = new CompletableFuture<?>[CALLS];

    private final ExecutorService threadPerTask = VirtualExecutor.make();
    private final PricesAsync supplying = new PassingFacade(prices, threadPerTask);
    private final SmartAsyncRuntime bounded =
            SmartAsyncRuntime.builder().maxConcurrency(PLACES).build();
    private final PricesAsync generated = PricesAsync.of(prices, bounded);
    private final PricesAsync generatedUnbounded = PricesAsync.of(prices);

    /** {@code supplyAsync} on a virtual thread per task. */
    @Benchmark
    public int supplyAsync() {
        return Outstanding.callAndJoin(supplying, futures);
    }

    /** The generated view, on a bounded executor of ours. */
    @Benchmark
    public int generated() {
        return Outstanding.callAndJoin(generated, futures);
    }

    /** The generated view, on our default executor, which is not bounded. */
    @Benchmark
    public int generatedUnbounded() {
        return Outstanding.callAndJoin(generatedUnbounded, futures);
    }

    /** Ends the threads. */
    @TearDown
    public void close() {
        bounded.close();
        threadPerTask.shutdownNow();
    }
}
