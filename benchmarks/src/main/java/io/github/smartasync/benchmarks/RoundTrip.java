package io.github.smartasync.benchmarks;

import io.github.smartasync.benchmarks.contenders.PassingFacade;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One asynchronous call of a blocking method, waited for: two threads wake each other. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RoundTrip {

    private final Prices prices = new Prices();
    private final ExecutorService pool = Executors.newFixedThreadPool(1);
    private final PricesAsync supplying = new PassingFacade(prices, pool);
    private final SmartAsyncRuntime onPool =
            SmartAsyncRuntime.builder().executor(pool).build();
    private final PricesAsync generated = PricesAsync.of(prices, onPool);
    private final PricesAsync generatedOwn = PricesAsync.of(prices);

    /** {@code supplyAsync} on a pool of one thread. */
    @Benchmark
    public Price supplyAsync() {
        return supplying.read(1).join();
    }

    /** The generated view on the same pool. */
    @Benchmark
    public Price generated() {
        return generated.read(1).join();
    }

    /** The generated view on our default executor. */
    @Benchmark
    public Price generatedOwn() {
        return generatedOwn.read(1).join();
    }

    /** Ends the threads. */
    @TearDown
    public void close() {
        onPool.close();
        pool.shutdownNow();
    }
}
