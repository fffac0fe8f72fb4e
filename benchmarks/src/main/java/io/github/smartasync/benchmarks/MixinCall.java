package io.github.smartasync.benchmarks;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A synchronous call of a mixin, whose result is there already, and of a default method by hand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MixinCall {

    private final CompletableFuture<Price> known = CompletableFuture.completedFuture(new Price(100));
    private final Quotes quotes = sku -> known;
    private final ByHand byHand = sku -> known;

    /** The generated default method. */
    @Benchmark
    public Price generated() {
        return quotes.quote(1);
    }

    /** A default method that joins. */
    @Benchmark
    public Price joining() {
        return byHand.quote(1);
    }

    /** The same interface, whose blocking half is written by hand. */
    interface ByHand {
        CompletableFuture<Price> quoteAsync(int sku);

        default Price quote(int sku) {
            return quoteAsync(sku).join();
        }
    }
}
