package io.github.smartasync.benchmarks;

import io.github.smartasync.runtime.BlockingRefusedException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.spi.CallerContextDetector.Verdict;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A synchronous call on a thread that must not block: what an event loop pays for a mistake, its message included. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RefusedCall {

    private final PricesSync prices = PricesSync.of(
            new Prices(),
            SmartAsyncRuntime.builder()
                    .detector(caller -> Verdict.MUST_NOT_BLOCK)
                    .build());

    /** The refusal, caught. */
    @Benchmark
    public @Nullable String refused() {
        try {
            throw new AssertionError(prices.priceOf(1));
        } catch (BlockingRefusedException refusal) {
            return refusal.getMessage();
        }
    }
}
