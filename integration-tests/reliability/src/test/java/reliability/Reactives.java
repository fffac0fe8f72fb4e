package reliability;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Faults of reactive sources, through the sync and the async view, and of subscriptions to reactive views. */
final class Reactives {

    private Reactives() {}

    static Outcome sound(Lab lab) throws Exception {
        int number = lab.random.nextInt();
        CompletableFuture<Integer> work = lab.async.work(() -> number);
        Mono<Integer> mono = Mono.fromFuture(work);
        Outcome outcome =
                lab.random.nextBoolean() ? lab.of(() -> lab.sync.mono(() -> mono)) : lab.of(lab.async.mono(() -> mono));
        if (work.join() != number) {
            throw new AssertionError("a result of another call");
        }
        return outcome;
    }

    static Outcome throwsAtOnce(Lab lab) throws Exception {
        return both(lab, () -> {
            throw new IllegalArgumentException();
        });
    }

    static Outcome returnsNull(Lab lab) throws Exception {
        return both(lab, () -> null);
    }

    static Outcome fails(Lab lab) throws Exception {
        return both(lab, () -> Mono.error(new IOException()));
    }

    /** Reactor throws such an error out of its {@code subscribe}. */
    static Outcome failsFatally(Lab lab) throws Exception {
        return both(
                lab,
                () -> Mono.fromSupplier(() -> {
                    throw new NoClassDefFoundError();
                }));
    }

    static Outcome cancelsItself(Lab lab) throws Exception {
        return both(lab, () -> Mono.error(new CancellationException()));
    }

    static Outcome neverEnds(Lab lab) throws Exception {
        CountDownLatch cancelled = new CountDownLatch(1);
        Mono<Integer> never = Mono.<Integer>never().doOnCancel(cancelled::countDown);
        Outcome outcome = lab.random.nextBoolean()
                ? lab.of(() -> lab.sync.limitedMono(() -> never))
                : lab.of(lab.async.limitedMono(() -> never));
        Lab.await(cancelled);
        return outcome;
    }

    private static Outcome both(Lab lab, Supplier<Mono<Integer>> source) throws Exception {
        return lab.random.nextBoolean() ? lab.of(() -> lab.sync.mono(source)) : lab.of(lab.async.mono(source));
    }

    static Outcome streamIsSound(Lab lab) {
        int size = lab.random.nextInt(1_000);
        return lab.of(() -> {
            try (Stream<Integer> values = lab.sync.flux(() -> Flux.range(0, size))) {
                List<Integer> read = values.collect(Collectors.toList());
                if (read.size() != size || (size > 0 && read.get(size - 1) != size - 1)) {
                    throw new AssertionError("values were lost");
                }
                return size;
            }
        });
    }

    static Outcome streamIsCollected(Lab lab) throws Exception {
        int size = lab.random.nextInt(1_000);
        CompletableFuture<List<Integer>> all = lab.async.collected(() -> Flux.range(0, size));
        Outcome outcome = lab.of(all);
        if (all.join().size() != size) {
            throw new AssertionError("values were lost");
        }
        return outcome;
    }

    static Outcome streamFailsMidway(Lab lab) {
        int size = lab.random.nextInt(1_000);
        int[] seen = new int[1];
        Outcome outcome = lab.of(() -> {
            try (Stream<Integer> values =
                    lab.sync.flux(() -> Flux.concat(Flux.range(0, size), Flux.error(new IllegalStateException())))) {
                values.forEach(value -> seen[0]++);
                return null;
            }
        });
        if (seen[0] != size) {
            throw new AssertionError("values before the failure were lost");
        }
        return outcome;
    }

    static Outcome streamStops(Lab lab) {
        Sinks.Many<Integer> sink = Sinks.many().unicast().onBackpressureBuffer();
        sink.tryEmitNext(1).orThrow();
        CountDownLatch cancelled = new CountDownLatch(1);
        Outcome outcome = lab.of(() -> {
            try (Stream<Integer> values = lab.sync.flux(() -> sink.asFlux().doOnCancel(cancelled::countDown))) {
                return values.mapToInt(value -> value).sum();
            }
        });
        Lab.await(cancelled);
        return outcome;
    }

    static Outcome streamIsClosedMidway(Lab lab) {
        CountDownLatch cancelled = new CountDownLatch(1);
        Outcome outcome = lab.of(() -> {
            try (Stream<Integer> values =
                    lab.sync.flux(() -> Flux.range(0, 1_000_000).doOnCancel(cancelled::countDown))) {
                return values.iterator().next();
            }
        });
        Lab.await(cancelled);
        return outcome;
    }

    static Outcome subscriptionsAreSound(Lab lab) throws Exception {
        int number = lab.random.nextInt();
        CompletableFuture<Integer> future = switch (lab.random.nextInt(3)) {
            case 0 -> lab.reactor.work(() -> number).toFuture();
            case 1 -> lab.mutiny.work(() -> number).subscribeAsCompletionStage();
            default ->
                lab.rx.work(() -> number).toCompletionStage((Integer) null).toCompletableFuture();
        };
        Outcome outcome = lab.of(future);
        if (outcome == Outcome.RETURNED && future.join() != number) {
            throw new AssertionError("a result of another call");
        }
        return outcome;
    }

    /** Disposed of while the method runs, which is interrupted. */
    static Outcome subscriptionIsDisposedOf(Lab lab) throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Callable<Integer> method = () -> {
            running.countDown();
            try {
                new CountDownLatch(1).await();
                return 1;
            } catch (InterruptedException expected) {
                interrupted.countDown();
                throw expected;
            }
        };
        CompletableFuture<Integer> future = switch (lab.random.nextInt(3)) {
            case 0 -> lab.reactor.work(method).toFuture();
            case 1 -> lab.mutiny.work(method).subscribeAsCompletionStage();
            default -> lab.rx.work(method).toCompletionStage((Integer) null).toCompletableFuture();
        };
        Lab.await(running);
        future.cancel(true);
        Outcome outcome = lab.of(future);
        Lab.await(interrupted);
        return outcome;
    }

    static Outcome subscriptionIsLate(Lab lab) throws Exception {
        return lab.of(lab.reactor.limitedPromise(CompletableFuture::new).toFuture());
    }

    static Outcome subscriptionRetries(Lab lab) throws Exception {
        int[] calls = new int[1];
        Outcome outcome = lab.of(lab.reactor
                .promise(() -> {
                    calls[0]++;
                    return CompletableFuture.failedFuture(new IllegalStateException());
                })
                .retry(2)
                .toFuture());
        if (calls[0] != 3) {
            throw new AssertionError("three subscriptions made " + calls[0] + " calls");
        }
        return outcome;
    }
}
