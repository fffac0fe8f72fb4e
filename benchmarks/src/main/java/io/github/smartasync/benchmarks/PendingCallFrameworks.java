package io.github.smartasync.benchmarks;

import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import reactor.core.publisher.Mono;

/** As {@link PendingCall}, through libraries. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PendingCallFrameworks {

    private final LatePrices prices = new LatePrices();

    /** Reactor. */
    @Benchmark
    public @Nullable Price reactor() {
        return Mono.fromFuture(prices.priceOf(1)).block();
    }

    /** Mutiny. */
    @Benchmark
    public Price mutiny() {
        return Uni.createFrom().completionStage(prices.priceOf(1)).await().indefinitely();
    }

    /** RxJava. */
    @Benchmark
    public Price rxjava() {
        return Single.fromCompletionStage(prices.priceOf(1)).blockingGet();
    }

    /** Ends the thread that brings results. */
    @TearDown
    public void close() {
        prices.close();
    }
}
