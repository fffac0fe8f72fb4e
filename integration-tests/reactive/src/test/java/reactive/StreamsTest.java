package reactive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.smartasync.runtime.CallInterruptedException;
import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/** A stream of each type, through both views. */
@Timeout(120)
class StreamsTest {

    private final SourcesSync sync = SourcesSync.of(new Sources());
    private final SourcesAsync async = SourcesAsync.of(new Sources());
    private final CountDownLatch cancelled = new CountDownLatch(1);

    @ParameterizedTest
    @EnumSource
    void allValuesComeInOrder(Many many) throws IOException {
        List<Integer> expected = IntStream.range(0, 2_000).boxed().toList();
        try (Stream<Integer> values = many.sync(sync, () -> Flux.range(0, 2_000))) {
            assertThat(values.collect(Collectors.toList())).isEqualTo(expected);
        }
        assertThat(flux(many.async(async, () -> Flux.range(0, 2_000)))
                        .collectList()
                        .block())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyOneHasNoValues(Many many) throws IOException {
        try (Stream<Integer> values = many.sync(sync, Flux::empty)) {
            assertThat(values).isEmpty();
        }
        assertThat(flux(many.async(async, Flux::empty)).collectList().block()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eachCallSubscribesOnce(Many many) throws IOException {
        AtomicInteger subscriptions = new AtomicInteger();
        Flux<Integer> values = Flux.just(1, 2).doOnSubscribe(any -> subscriptions.incrementAndGet());
        try (Stream<Integer> first = many.sync(sync, () -> values);
                Stream<Integer> second = many.sync(sync, () -> values)) {
            assertThat(subscriptions).hasValue(2);
            assertThat(first.count() + second.count()).isEqualTo(4);
        }
        Flow.Publisher<Integer> publisher = many.async(async, () -> values);
        assertThat(subscriptions).hasValue(2);
        flux(publisher).blockLast();
        assertThat(subscriptions).hasValue(3);
    }

    @ParameterizedTest
    @EnumSource
    void valuesComeBeforeTheFailureOfTheSource(Many many) throws IOException {
        IOException failure = new IOException();
        Flux<Integer> failing = Flux.concat(Flux.just(1, 2), Flux.error(failure));
        List<Integer> seen = new ArrayList<>();
        try (Stream<Integer> values = many.sync(sync, () -> failing)) {
            assertThat(catchThrowable(() -> values.forEach(seen::add))).isSameAs(failure);
        }
        assertThat(seen).containsExactly(1, 2);
        seen.clear();
        assertThatThrownBy(() -> flux(many.async(async, () -> failing))
                        .doOnNext(seen::add)
                        .blockLast())
                .hasCause(failure);
        assertThat(seen).containsExactly(1, 2);
    }

    @ParameterizedTest
    @EnumSource
    void wrappersAroundAFailureAreTakenOffBySyncViews(Many many) throws IOException {
        IOException failure = new IOException();
        try (Stream<Integer> values = many.sync(sync, () -> Flux.error(new CompletionException(failure)))) {
            assertThat(catchThrowable(values::count)).isSameAs(failure);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSourceThatThrowsInsteadOfReturning(Many many) {
        Error failure = new NoClassDefFoundError();
        assertThat(catchThrowable(() -> many.sync(sync, () -> {
                    throw failure;
                })))
                .isSameAs(failure);
        Flow.Publisher<Integer> failing = many.async(async, () -> {
            throw failure;
        });
        assertThat(failureOf(failing)).isSameAs(failure);
    }

    @ParameterizedTest
    @EnumSource
    void aSourceThatReturnsNullIsNamed(Many many) {
        String message = "(Supplier) returned null instead of a " + many.type();
        assertThat(catchThrowable(() -> many.sync(sync, () -> null)))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessageStartingWith("Sources.")
                .hasMessageEndingWith(message);
        assertThat(failureOf(many.async(async, () -> null)))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessageStartingWith("Sources.")
                .hasMessageEndingWith(message);
    }

    @ParameterizedTest
    @EnumSource
    void closingReachesTheSource(Many many) throws Exception {
        try (Stream<Integer> values = many.sync(sync, this::endless)) {
            assertThat(values.limit(3).collect(Collectors.toList())).containsExactly(0, 1, 2);
        }
        assertThat(cancelled.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void cancellingTheSubscriptionReachesTheSource(Many many) throws Exception {
        assertThat(flux(many.async(async, this::endless)).take(3).collectList().block())
                .containsExactly(0, 1, 2);
        assertThat(cancelled.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void anInterruptOfThePullReachesTheSourceAndKeepsItsFlag(Many many) throws Exception {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        Thread caller = new Thread(() -> {
            thrown.set(catchThrowable(() -> many.sync(sync, this::silent).count()));
            flag.set(Thread.currentThread().isInterrupted());
        });
        caller.start();
        caller.interrupt();
        caller.join();
        assertThat(thrown.get()).isInstanceOf(CallInterruptedException.class);
        assertThat(flag.get()).isTrue();
        assertThat(cancelled.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void theLimitOfAPullReachesTheSource(Many many) throws Exception {
        try (SmartAsyncRuntime runtime =
                        SmartAsyncRuntime.builder().timeout(Duration.ofNanos(1)).build();
                Stream<Integer> values = many.sync(SourcesSync.of(new Sources(), runtime), this::silent)) {
            assertThat(catchThrowable(values::count)).isInstanceOf(CallTimeoutException.class);
        }
        assertThat(cancelled.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void noMoreIsAskedForThanFits(Many many) throws IOException {
        AtomicLong asked = new AtomicLong();
        try (Stream<Integer> values = many.sync(
                sync,
                () -> Sinks.many()
                        .unicast()
                        .<Integer>onBackpressureBuffer()
                        .asFlux()
                        .doOnRequest(asked::addAndGet))) {
            assertThat(values).isNotNull();
            assertThat(asked.get()).isEqualTo(many.hasBackpressure() ? 256 : Long.MAX_VALUE);
        }
    }

    @Test
    void aMillionValuesOfAnotherThread() throws IOException {
        try (Stream<Integer> values =
                sync.flux(() -> Flux.range(0, 1_000_000).publishOn(Schedulers.boundedElastic()))) {
            assertThat(values.mapToLong(Integer::longValue).sum()).isEqualTo(499_999_500_000L);
        }
    }

    /** Reactor's own stream throws away what waits, and fails at once. */
    @Test
    void whatASlowReaderHasNotTakenComesBeforeTheOverflow() throws IOException {
        Flux<Integer> tooFast =
                Flux.create(sink -> IntStream.range(0, 1_000).forEach(sink::next), FluxSink.OverflowStrategy.ERROR);
        List<Integer> seen = new ArrayList<>();
        try (Stream<Integer> values = sync.flux(() -> tooFast)) {
            assertThat(catchThrowable(() -> values.forEach(seen::add))).isInstanceOf(IllegalStateException.class);
        }
        assertThat(seen).isEqualTo(IntStream.range(0, 256).boxed().toList());
    }

    private Flux<Integer> endless() {
        return Flux.range(0, 10).concatWith(Flux.never()).doOnCancel(cancelled::countDown);
    }

    private Flux<Integer> silent() {
        return Flux.<Integer>never().doOnCancel(cancelled::countDown);
    }

    private static Flux<Integer> flux(Flow.Publisher<Integer> publisher) {
        return JdkFlowAdapter.flowPublisherToFlux(publisher);
    }

    private static Throwable failureOf(Flow.Publisher<Integer> publisher) {
        CompletableFuture<Throwable> failure = new CompletableFuture<>();
        flux(publisher).subscribe(value -> {}, failure::complete, () -> failure.complete(null));
        return failure.join();
    }
}
