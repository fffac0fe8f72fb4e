package io.github.smartasync.benchmarks;

import io.github.smartasync.benchmarks.contenders.PassingFacade;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Asynchronous calls of a blocking method, a thousand at a time, two of which run at once. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Outstanding.CALLS)
public class Outstanding {

    static final int CALLS = 1000;
    private static final int PLACES = 2;

    private final Prices prices = new Prices();
    private final CompletableFuture<?>[] futures = new CompletableFuture<?>[CALLS];

    private final ExecutorService pool = Executors.newFixedThreadPool(PLACES);
    private final PricesAsync supplying = new PassingFacade(prices, pool);
    private final SmartAsyncRuntime onPool =
            SmartAsyncRuntime.builder().executor(pool).build();
    private final PricesAsync generatedOnPool = PricesAsync.of(prices, onPool);
    private final SmartAsyncRuntime bounded =
            SmartAsyncRuntime.builder().maxConcurrency(PLACES).build();
    private final PricesAsync generated = PricesAsync.of(prices, bounded);

    /** {@code supplyAsync} on a fixed pool. */
    @Benchmark
    public int supplyAsync() {
        return callAndJoin(supplying, futures);
    }

    /** The generated view, on a bounded executor of ours. */
    @Benchmark
    public int generated() {
        return callAndJoin(generated, futures);
    }

    /** The generated view, on the same fixed pool. */
    @Benchmark
    public int generatedOnPool() {
        return callAndJoin(generatedOnPool, futures);
    }

    /** Ends the threads. */
    @TearDown
    public void close() {
        bounded.close();
        onPool.close();
        pool.shutdownNow();
    }

    static int callAndJoin(PricesAsync prices, CompletableFuture<?>[] futures) {
        for (int i = 0; i < CALLS; i++) {
            futures[i] = prices.read(i);
        }
        int ended = 0;
        for (CompletableFuture<?> future : futures) {
            if (future.join() != null) {
                ended++;
            }
        }
        return ended;
    }
}
