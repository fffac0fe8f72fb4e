package io.github.smartasync.benchmarks;

import io.github.smartasync.benchmarks.contenders.PassingFacade;
import io.github.smartasync.benchmarks.contenders.ReflectiveFacade;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** An asynchronous call of an async method: its future is passed on. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PassingOn {

    private final Prices prices = new Prices();
    private final PricesAsync facade = new PassingFacade(prices, Runnable::run);
    private final PricesAsync reflective = ReflectiveFacade.of(PricesAsync.class, prices);
    private final PricesAsync generated = PricesAsync.of(prices);

    /** No facade. */
    @Benchmark
    public CompletableFuture<Price> direct() {
        return prices.priceOf(1);
    }

    /** A facade written by hand. */
    @Benchmark
    public CompletableFuture<Price> facade() {
        return facade.priceOf(1);
    }

    /** The generated view. */
    @Benchmark
    public CompletableFuture<Price> generated() {
        return generated.priceOf(1);
    }

    /** A proxy of {@code java.lang.reflect}. */
    @Benchmark
    public CompletableFuture<Price> proxy() {
        return reflective.priceOf(1);
    }
}
