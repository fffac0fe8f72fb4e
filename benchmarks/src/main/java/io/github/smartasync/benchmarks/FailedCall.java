package io.github.smartasync.benchmarks;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A synchronous call of an async method that has failed; the caller catches the exception. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FailedCall {

    private final Prices failing = new FailedPrices(false);
    private final Prices failingAnew = new FailedPrices(true);
    private final PricesSync tracing = PricesSync.of(failingAnew);
    private final PricesSync generated = PricesSync.of(
            failing, SmartAsyncRuntime.builder().callerTraces(false).build());

    /** {@code join()}, and the cause of what it throws. */
    @Benchmark
    public @Nullable Throwable join() {
        return caught(failing);
    }

    /** As {@link #join}, with an exception of its own for each call. */
    @Benchmark
    public @Nullable Throwable joinAnew() {
        return caught(failingAnew);
    }

    /** The generated view, which adds the trace of the caller; so each call needs an exception of its own. */
    @Benchmark
    public Throwable generatedTracing() {
        return caught(tracing);
    }

    /** The generated view, without traces of callers. */
    @Benchmark
    public Throwable generated() {
        return caught(generated);
    }

    private static @Nullable Throwable caught(Prices prices) {
        try {
            throw new AssertionError(prices.priceOf(1).join());
        } catch (CompletionException failure) {
            return failure.getCause();
        }
    }

    private static Throwable caught(PricesSync prices) {
        try {
            throw new AssertionError(prices.priceOf(1));
        } catch (FailedPrices.Sold failure) {
            return failure;
        }
    }
}
