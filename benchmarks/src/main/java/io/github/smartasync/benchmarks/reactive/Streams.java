package io.github.smartasync.benchmarks.reactive;

import io.github.smartasync.benchmarks.Price;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Reading a stream to its end, for each of its values: through a view, and by what the library has for it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Feed.PRICES)
public class Streams {

    private final Feed feed = new Feed();
    private final SmartAsyncRuntime runtime = SmartAsyncRuntime.builder().build();
    private final FeedSync sync = FeedSync.of(feed, runtime);

    /** A {@code Flux} as the stream of a sync view. */
    @Benchmark
    public long flux() {
        return sum(sync.flux());
    }

    /** A {@code Flux} as the stream that Reactor makes. */
    @Benchmark
    public long fluxOfLibrary() {
        return sum(feed.flux().toStream());
    }

    /** A {@code Multi} as the stream of a sync view. */
    @Benchmark
    public long multi() {
        return sum(sync.multi());
    }

    /** A {@code Multi} as the stream that Mutiny makes. */
    @Benchmark
    public long multiOfLibrary() {
        return sum(feed.multi().subscribe().asStream());
    }

    /** A {@code Flowable} as the stream of a sync view. */
    @Benchmark
    public long flowable() {
        return sum(sync.flowable());
    }

    /** A {@code Flowable} as the stream that RxJava makes. */
    @Benchmark
    public long flowableOfLibrary() {
        return sum(feed.flowable().blockingStream());
    }

    private static long sum(Stream<Price> prices) {
        try (prices) {
            return prices.mapToLong(Price::hashCode).sum();
        }
    }

    /** Ends the threads. */
    @TearDown
    public void close() {
        runtime.close();
    }
}
