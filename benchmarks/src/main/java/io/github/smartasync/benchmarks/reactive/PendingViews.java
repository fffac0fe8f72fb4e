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

/** A subscription to a call whose future ends after it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PendingViews {

    private final Price price = new Price(100);
    private CompletableFuture<Price> pending = new CompletableFuture<>();
    private final Ways ways = new Ways(this::source);
    private final Sink.OfFuture future = new Sink.OfFuture();
    private final Sink.OfMono reactor = new Sink.OfMono();
    private final Sink.OfUni mutiny = new Sink.OfUni();
    private final Sink.OfRx rxjava = new Sink.OfRx();

    private CompletableFuture<Price> source() {
        pending = new CompletableFuture<>();
        return pending;
    }

    /** A dependent of the future: less is not possible. */
    @Benchmark
    @SuppressWarnings("FutureReturnValueIgnored") // the sink is what comes of it
    public @Nullable Object floor() {
        source().whenComplete(future);
        pending.complete(price);
        return future.last;
    }

    /** Reactor, as a view has it. */
    @Benchmark
    public @Nullable Object mono() {
        ways.mono().subscribe(reactor);
        pending.complete(price);
        return reactor.last;
    }

    /** {@code Mono.fromFuture} of a supplier. */
    @Benchmark
    public @Nullable Object monoOfLibrary() {
        ways.monoOfLibrary().subscribe(reactor);
        pending.complete(price);
        return reactor.last;
    }

    /** {@code Mono.create}. */
    @Benchmark
    public @Nullable Object monoByHand() {
        ways.monoByHand().subscribe(reactor);
        pending.complete(price);
        return reactor.last;
    }

    /** Mutiny, as a view has it. */
    @Benchmark
    public @Nullable Object uni() {
        ways.uni().subscribe().withSubscriber(mutiny);
        pending.complete(price);
        return mutiny.last;
    }

    /** {@code completionStage} of a supplier. */
    @Benchmark
    public @Nullable Object uniOfLibrary() {
        ways.uniOfLibrary().subscribe().withSubscriber(mutiny);
        pending.complete(price);
        return mutiny.last;
    }

    /** An emitter. */
    @Benchmark
    public @Nullable Object uniByHand() {
        ways.uniByHand().subscribe().withSubscriber(mutiny);
        pending.complete(price);
        return mutiny.last;
    }

    /** RxJava, as a view has it. */
    @Benchmark
    public @Nullable Object single() {
        ways.single().subscribe(rxjava);
        pending.complete(price);
        return rxjava.last;
    }

    /** RxJava, as a view has it where null is possible. */
    @Benchmark
    public @Nullable Object maybe() {
        ways.maybe().subscribe(rxjava);
        pending.complete(price);
        return rxjava.last;
    }

    /** {@code fromCompletionStage}, deferred. */
    @Benchmark
    public @Nullable Object singleOfLibrary() {
        ways.singleOfLibrary().subscribe(rxjava);
        pending.complete(price);
        return rxjava.last;
    }

    /** {@code Single.create}. */
    @Benchmark
    public @Nullable Object singleByHand() {
        ways.singleByHand().subscribe(rxjava);
        pending.complete(price);
        return rxjava.last;
    }
}
