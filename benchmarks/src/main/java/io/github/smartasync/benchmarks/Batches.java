package io.github.smartasync.benchmarks;

import io.github.smartasync.runtime.Batch;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The same call for a hundred items: {@code Batch}, sixteen at once, against {@code allOf}, all at once. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Batches.ITEMS)
public class Batches {

    static final int ITEMS = 100;

    private final List<Integer> skus = IntStream.range(0, ITEMS).boxed().toList();
    private final SmartAsyncRuntime runtime =
            SmartAsyncRuntime.builder().maxConcurrency(2).build();
    private final PricesAsync prices = PricesAsync.of(new Prices(), runtime);

    /** {@code allOf} over results that are there already. */
    @Benchmark
    public List<Price> allOfCompleted() {
        return allOf(prices::priceOf);
    }

    /** A batch over results that are there already. */
    @Benchmark
    public List<Price> batchCompleted() {
        return batch(prices::priceOf);
    }

    /** {@code allOf} over calls that run elsewhere. */
    @Benchmark
    public List<Price> allOfOffloaded() {
        return allOf(prices::read);
    }

    /** A batch over calls that run elsewhere. */
    @Benchmark
    public List<Price> batchOffloaded() {
        return batch(prices::read);
    }

    private List<Price> allOf(Function<Integer, CompletableFuture<Price>> call) {
        List<CompletableFuture<Price>> futures = skus.stream().map(call).toList();
        CompletableFuture.allOf(futures.toArray(CompletableFuture<?>[]::new)).join();
        return futures.stream().map(CompletableFuture::join).toList();
    }

    private List<Price> batch(Function<Integer, CompletableFuture<Price>> call) {
        return Batch.of(skus, call).runtime(runtime).await();
    }

    /** Ends the threads. */
    @TearDown
    public void close() {
        runtime.close();
    }
}
