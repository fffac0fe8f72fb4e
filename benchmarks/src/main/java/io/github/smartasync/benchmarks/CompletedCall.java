package io.github.smartasync.benchmarks;

import com.google.common.util.concurrent.Futures;
import io.github.smartasync.benchmarks.contenders.CheckingFacade;
import io.github.smartasync.benchmarks.contenders.JoiningFacade;
import io.github.smartasync.benchmarks.contenders.ReflectiveFacade;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A synchronous call of an async method whose result is there already. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CompletedCall {

    private final Prices prices = new Prices();

    private final PricesSync joining = new JoiningFacade(prices);
    private final PricesSync checking = new CheckingFacade(prices);
    private final PricesSync reflective = ReflectiveFacade.of(PricesSync.class, prices);
    private final PricesSync generated = PricesSync.of(prices);

    /** No facade: {@code join()} where the call is made. */
    @Benchmark
    public Price join() {
        return prices.priceOf(1).join();
    }

    /** A facade written by hand that joins. */
    @Benchmark
    public Price joiningFacade() {
        return joining.priceOf(1);
    }

    /** A facade written by hand that makes the same check and unwraps failures. */
    @Benchmark
    public Price checkingFacade() {
        return checking.priceOf(1);
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
}
