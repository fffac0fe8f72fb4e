package io.github.smartasync.benchmarks;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What it costs that each call of an async view remembers its stack. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TracedCall {

    private final PricesAsync plain =
            PricesAsync.of(new Prices(), SmartAsyncRuntime.builder().build());
    private final PricesAsync traced = PricesAsync.of(
            new Prices(), SmartAsyncRuntime.builder().asyncTraces(true).build());

    /** How many frames are on the stack of the caller, besides those of the benchmark. */
    @Param({"10", "100"})
    int depth;

    /** As by default. */
    @Benchmark
    public CompletableFuture<Price> plain() {
        return call(plain, depth);
    }

    /** With {@code asyncTraces(true)}. */
    @Benchmark
    public CompletableFuture<Price> traced() {
        return call(traced, depth);
    }

    private static CompletableFuture<Price> call(PricesAsync prices, int deeper) {
        return deeper == 0 ? prices.priceOf(1) : call(prices, deeper - 1);
    }
}
