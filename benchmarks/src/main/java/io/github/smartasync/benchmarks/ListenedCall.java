package io.github.smartasync.benchmarks;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.spi.CallOutcome;
import io.github.smartasync.runtime.spi.OperationListener;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What a listener costs an offloaded call that runs on its caller, without another thread that would hide it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ListenedCall {

    private final Prices prices = new Prices();
    private final PricesAsync unheard = PricesAsync.of(
            prices, SmartAsyncRuntime.builder().executor(Runnable::run).build());
    private final Sum sum = new Sum();
    private final PricesAsync heard = PricesAsync.of(
            prices,
            SmartAsyncRuntime.builder()
                    .executor(Runnable::run)
                    .listener((operation, executor) -> sum)
                    .build());

    /** Nobody listens. */
    @Benchmark
    public CompletableFuture<Price> unheard() {
        return unheard.read(1);
    }

    /** Somebody listens who adds two numbers. */
    @Benchmark
    public CompletableFuture<Price> heard() {
        return heard.read(1);
    }

    private static final class Sum implements OperationListener {

        @SuppressWarnings("UnusedVariable") // that it is written is what is measured
        long nanos;

        @Override
        public void offloaded(CallOutcome outcome, long queuedNanos, long ranNanos) {
            nanos += queuedNanos + ranNanos;
        }
    }
}
