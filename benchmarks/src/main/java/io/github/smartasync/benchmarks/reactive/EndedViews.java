package io.github.smartasync.benchmarks.reactive;

import io.github.smartasync.benchmarks.Price;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import reactor.core.publisher.Mono;

/** A subscription to a call whose future has ended. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EndedViews {

    private final Price price = new Price(100);
    private final CompletableFuture<Price> ended = CompletableFuture.completedFuture(price);
    private final Ways ways = new Ways(this::source);
    private final Sink.OfFuture future = new Sink.OfFuture();
    private final Sink.OfMono reactor = new Sink.OfMono();
    private final Sink.OfUni mutiny = new Sink.OfUni();
    private final Sink.OfRx rxjava = new Sink.OfRx();

    private CompletableFuture<Price> source() {
        return ended;
    }

    /** A dependent of the future: less is not possible. */
    @Benchmark
    @SuppressWarnings("FutureReturnValueIgnored") // the sink is what comes of it
    public @Nullable Object floor() {
        source().whenComplete(future);
        return future.last;
    }

    /** Reactor, as a view has it. */
    @Benchmark
    public @Nullable Object mono() {
        ways.mono().subscribe(reactor);
        return reactor.last;
    }

    /** {@code Mono.fromFuture} of a supplier. */
    @Benchmark
    public @Nullable Object monoOfLibrary() {
        ways.monoOfLibrary().subscribe(reactor);
        return reactor.last;
    }

    /** {@code Mono.create}. */
    @Benchmark
    public @Nullable Object monoByHand() {
        ways.monoByHand().subscribe(reactor);
        return reactor.last;
    }

    /** Mutiny, as a view has it. */
    @Benchmark
    public @Nullable Object uni() {
        ways.uni().subscribe().withSubscriber(mutiny);
        return mutiny.last;
    }

    /** {@code completionStage} of a supplier. */
    @Benchmark
    public @Nullable Object uniOfLibrary() {
        ways.uniOfLibrary().subscribe().withSubscriber(mutiny);
        return mutiny.last;
    }

    /** An emitter. */
    @Benchmark
    public @Nullable Object uniByHand() {
        ways.uniByHand().subscribe().withSubscriber(mutiny);
        return mutiny.last;
    }

    /** RxJava, as a view has it. */
    @Benchmark
    public @Nullable Object single() {
        ways.single().subscribe(rxjava);
        return rxjava.last;
    }

    /** RxJava, as a view has it where null is possible. */
    @Benchmark
    public @Nullable Object maybe() {
        ways.maybe().subscribe(rxjava);
        return rxjava.last;
    }

    /** {@code fromCompletionStage}, deferred. */
    @Benchmark
    public @Nullable Object singleOfLibrary() {
        ways.singleOfLibrary().subscribe(rxjava);
        return rxjava.last;
    }

    /** {@code Single.create}. */
    @Benchmark
    public @Nullable Object singleByHand() {
        ways.singleByHand().subscribe(rxjava);
        return rxjava.last;
    }

    /** A view within {@code flatMap}. */
    @Benchmark
    public @Nullable Object flatMap() {
        Mono.just(price).hide().flatMap(any -> ways.mono()).subscribe(reactor);
        return reactor.last;
    }

    /** {@code Mono.fromFuture} within {@code flatMap}. */
    @Benchmark
    public @Nullable Object flatMapOfLibrary() {
        Mono.just(price).hide().flatMap(any -> ways.monoOfLibrary()).subscribe(reactor);
        return reactor.last;
    }
}
