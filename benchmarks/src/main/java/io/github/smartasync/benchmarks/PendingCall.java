package io.github.smartasync.benchmarks;

import com.google.common.util.concurrent.Futures;
import io.github.smartasync.benchmarks.contenders.ReflectiveFacade;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A synchronous call of an async method whose result another thread brings once the caller waits. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PendingCall {

    private final LatePrices prices = new LatePrices();
    private final PricesSync generated = PricesSync.of(prices);
    private final PricesSync reflective = ReflectiveFacade.of(PricesSync.class, prices);

    /** {@code get()} of the future. */
    @Benchmark
    public Price get() throws InterruptedException, ExecutionException {
        return prices.priceOf(1).get();
    }

    /** {@code join()} of the future. */
    @Benchmark
    public Price join() {
        return prices.priceOf(1).join();
    }

    /** The generated view. */
    @Benchmark
    public Price generated() {
        return generated.priceOf(1);
    }

    /** A proxy of {@code java.lang.reflect}. */
    @Benchmark
    public Price proxy() {
        return reflective.priceOf(1);
    }

    /** Guava's way to wait. */
    @Benchmark
    public @Nullable Price guava() {
        return Futures.getUnchecked(prices.priceOf(1));
    }

    /** Ends the thread that brings results. */
    @TearDown
    public void close() {
        prices.close();
    }
}
