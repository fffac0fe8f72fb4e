package io.github.smartasync.benchmarks;

import static io.github.smartasync.benchmarks.Outstanding.CALLS;

import io.github.smartasync.benchmarks.contenders.SpringPrices;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** As {@link Outstanding}, through libraries. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(CALLS)
public class OutstandingFrameworks {

    private final Prices prices = new Prices();
    private final CompletableFuture<?>[] futures = new CompletableFuture<?>[CALLS];
    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    private final Scheduler elastic = Schedulers.newBoundedElastic(2, Integer.MAX_VALUE, "benchmark");
    private final io.reactivex.rxjava3.core.Scheduler rx = io.reactivex.rxjava3.schedulers.Schedulers.from(pool);
    private final SpringPrices spring = SpringPrices.on(pool);

    /** Spring's {@code @Async} on a fixed pool. */
    @Benchmark
    public int spring() {
        return callAndJoin(spring::read);
    }

    /** Reactor's {@code boundedElastic} with two threads. */
    @Benchmark
    public int reactor() {
        return callAndJoin(sku ->
                Mono.fromCallable(() -> prices.read(sku)).subscribeOn(elastic).toFuture());
    }

    /** Mutiny's {@code runSubscriptionOn} a fixed pool. */
    @Benchmark
    public int mutiny() {
        return callAndJoin(sku -> Uni.createFrom()
                .item(() -> prices.read(sku))
                .runSubscriptionOn(pool)
                .subscribeAsCompletionStage());
    }

    /** RxJava's {@code subscribeOn} a fixed pool. */
    @Benchmark
    public int rxjava() {
        return callAndJoin(sku -> Single.fromCallable(() -> prices.read(sku))
                .subscribeOn(rx)
                .toCompletionStage()
                .toCompletableFuture());
    }

    private int callAndJoin(IntFunction<CompletableFuture<Price>> call) {
        for (int i = 0; i < CALLS; i++) {
            futures[i] = call.apply(i);
        }
        int ended = 0;
        for (CompletableFuture<?> future : futures) {
            if (future.join() != null) {
                ended++;
            }
        }
        return ended;
    }

    /** Ends the threads. */
    @TearDown
    public void close() {
        elastic.dispose();
        pool.shutdownNow();
    }
}
