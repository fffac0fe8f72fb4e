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
import reactor.core.publisher.Mono;

/**
 * As {@link CompletedCall}, through libraries. Apart, because they are not on the class path there: a view asks those
 * that are present about the thread.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CompletedCallFrameworks {

    private final Prices prices = new Prices();

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
}
