package io.github.smartasync.runtime.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.BlockingRefusedException;
import io.github.smartasync.runtime.CallInterruptedException;
import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.CallerContext;
import io.github.smartasync.runtime.CallerTrace;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.Exceptions;

/** A publisher as the stream of a sync view. */
final class StreamTest {

    private static final int PREFETCH = 256;

    private final SmartAsyncRuntime runtime = SmartAsyncRuntime.builder().build();
    private final HandPublisher<String> publisher = new HandPublisher<>();
    private final ViewOperation operation = setup().awaiting();

    @AfterEach
    void close() {
        runtime.close(Duration.ZERO);
    }

    private OperationSetup setup() {
        return ViewSetup.of(runtime, "Ticker", "TickerAsync").operation("ticks()");
    }

    static Stream<Caller> callers() {
        return Caller.available();
    }

    @Test
    void valuesComeInOrderAndEnd() {
        try (Stream<String> values = operation.stream(publisher)) {
            publisher.publish("a", "b", "c").complete();
            assertThat(values.collect(Collectors.toList())).containsExactly("a", "b", "c");
        }
        assertThat(publisher.cancels).hasValue(0);
    }

    @Test
    void itSubscribesWhenItIsMadeAndAsksForSoManyAsFit() {
        operation.stream(publisher);
        assertThat(publisher.subscriptions).hasValue(1);
        assertThat(publisher.requested).hasValue(PREFETCH);
    }

    @Test
    void itAsksForMoreWhenThreeQuartersAreTaken() {
        HandPublisher<Integer> counting = HandPublisher.counting();
        Iterator<Integer> values = operation.<Integer>stream(counting).iterator();
        for (int i = 0; i < PREFETCH * 3 / 4 - 1; i++) {
            assertThat(values.next()).isEqualTo(i);
        }
        assertThat(counting.requested).hasValue(PREFETCH);
        values.next();
        assertThat(counting.requested).hasValue(PREFETCH + PREFETCH * 3 / 4);
    }

    @Test
    void manyTimesWhatFitsComesThrough() {
        try (Stream<Integer> values = operation.stream(HandPublisher.counting())) {
            assertThat(values.limit(10_000).mapToLong(Integer::longValue).sum()).isEqualTo(49_995_000);
        }
    }

    @ParameterizedTest
    @MethodSource("callers")
    void valuesOfAnotherThreadArriveOnAnyThread(Caller caller) throws Exception {
        int count = 200_000;
        Publisher<Integer> other = subscriber -> new Thread(new Counter(count, subscriber), "publisher").start();
        long sum = caller.call(() -> {
            try (Stream<Integer> values = operation.stream(other)) {
                return values.mapToLong(Integer::longValue).sum();
            }
        });
        assertThat(sum).isEqualTo((long) count * (count - 1) / 2);
    }

    @Test
    void itIsOrderedAndDoesNotSplit() {
        Spliterator<String> values = operation.<String>stream(publisher).spliterator();
        assertThat(values.hasCharacteristics(Spliterator.ORDERED)).isTrue();
        assertThat(values.trySplit()).isNull();
        HandPublisher<Integer> counting = HandPublisher.counting();
        try (Stream<Integer> parallel = operation.<Integer>stream(counting).parallel()) {
            assertThat(parallel.limit(100).collect(Collectors.toList())).hasSize(100);
        }
        assertThat(counting.requested.get()).isLessThan(2 * PREFETCH);
        assertThat(counting.isCancelled()).isTrue();
    }

    @Test
    void aSecondUseIsRefused() {
        Stream<String> values = operation.stream(publisher);
        publisher.complete();
        assertThat(values.count()).isZero();
        assertThatThrownBy(values::count).isInstanceOf(IllegalStateException.class);
    }

    // ---- failures ----

    @Test
    void valuesComeBeforeTheFailure() {
        IllegalStateException disk = new IllegalStateException("disk");
        List<String> seen = new ArrayList<>();
        Stream<String> values = operation.stream(publisher);
        publisher.publish("a", "b").fail(disk);
        assertThatThrownBy(() -> values.forEach(seen::add)).isSameAs(disk);
        assertThat(seen).containsExactly("a", "b");
        assertThat(disk.getSuppressed()).singleElement().isInstanceOf(CallerTrace.class);
    }

    @Test
    void theFailureIsThrownAgain() {
        IllegalStateException disk = new IllegalStateException("disk");
        Iterator<String> values = operation.<String>stream(publisher).iterator();
        publisher.fail(disk);
        assertThatThrownBy(values::hasNext).isSameAs(disk);
        assertThatThrownBy(values::hasNext).isSameAs(disk);
        assertThat(disk.getSuppressed()).hasSize(1);
    }

    @Test
    void aDeclaredFailureIsThrownAsItIsAndAnotherInAWrapper() {
        IOException disk = new IOException("disk");
        ViewOperation declaring = setup().declares(IOException.class).awaiting();
        Stream<String> declared = declaring.stream(publisher);
        publisher.fail(Exceptions.propagate(new CompletionException(disk)));
        assertThatThrownBy(declared::count).isSameAs(disk);
        Stream<String> undeclared = operation.stream(publisher);
        publisher.fail(disk);
        assertThatThrownBy(undeclared::count)
                .isInstanceOf(CompletionException.class)
                .hasCause(disk)
                .hasMessage("Ticker.ticks() failed with java.io.IOException");
    }

    @Test
    void whatSubscribingThrowsIsThrown() {
        Publisher<String> broken = subscriber -> {
            publisher.subscribe(subscriber);
            throw new NoClassDefFoundError("gone");
        };
        assertThatThrownBy(() -> operation.stream(broken)).isInstanceOf(NoClassDefFoundError.class);
        assertThat(publisher.isCancelled()).isTrue();
    }

    @Test
    void noPublisherIsTold() {
        assertThatThrownBy(() -> operation.stream(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("Ticker.ticks() returned null instead of a publisher");
        assertThatThrownBy(() -> operation.returned(null, "Flux"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("Ticker.ticks() returned null instead of a Flux");
        assertThat(operation.returned("a", "Flux")).isEqualTo("a");
    }

    @Test
    void aPublisherThatKeepsNoRulesEndsTheStream() {
        Stream<String> tooMany = operation.stream(publisher);
        IntStream.rangeClosed(0, PREFETCH).forEach(i -> publisher.publish("v" + i));
        AtomicInteger count = new AtomicInteger();
        assertThatThrownBy(() -> tooMany.forEach(each -> count.incrementAndGet()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Ticker.ticks() published more values than were asked for");
        assertThat(count).hasValue(PREFETCH);
        assertThat(publisher.cancels).hasValue(1);

        Stream<String> ofNull = operation.stream(publisher);
        assertThatThrownBy(() -> publisher.publish((String) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(ofNull::count).isInstanceOf(NullPointerException.class);

        Stream<String> failedWithNull = operation.stream(publisher);
        assertThatThrownBy(() -> publisher.fail(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(failedWithNull::count).isInstanceOf(NullPointerException.class);

        Stream<String> refused = operation.stream(publisher);
        publisher.onRequest = () -> {
            throw new IllegalStateException("no more");
        };
        IntStream.range(0, PREFETCH).forEach(i -> publisher.publish("v" + i));
        assertThatThrownBy(refused::count).hasMessage("no more");
    }

    // ---- closing ----

    @Test
    void closingCancels() {
        Stream<String> values = operation.stream(publisher);
        values.close();
        values.close();
        assertThat(publisher.cancels).hasValue(1);
    }

    @Test
    void anExceptionInTryWithResourcesCancels() {
        assertThatThrownBy(() -> {
                    try (Stream<String> values = operation.stream(publisher)) {
                        publisher.publish("a");
                        values.forEach(each -> {
                            throw new IllegalStateException(each);
                        });
                    }
                })
                .hasMessage("a");
        assertThat(publisher.isCancelled()).isTrue();
    }

    @Test
    void aStreamInsideAFlatMapIsClosed() {
        publisher.onRequest = () -> {};
        Stream<String> values = operation.stream(publisher);
        publisher.publish("a");
        assertThatThrownBy(() -> Stream.of(1).flatMap(i -> values).forEach(each -> {
                    throw new IllegalStateException(each);
                }))
                .hasMessage("a");
        assertThat(publisher.isCancelled()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("callers")
    void closingWakesWhoeverPulls(Caller caller) throws Exception {
        Stream<String> values = operation.stream(publisher);
        Caller.Call<Long> reading = caller.begin(values::count).awaitParked();
        values.close();
        assertThatThrownBy(reading::result)
                .isInstanceOf(CancellationException.class)
                .hasMessage("The stream of Ticker.ticks() was closed");
        assertThat(publisher.cancels).hasValue(1);
    }

    @Test
    void aClosedStreamGivesNothingMore() {
        Stream<String> values = operation.stream(publisher);
        Iterator<String> each = values.iterator();
        publisher.publish("a", "b");
        assertThat(each.next()).isEqualTo("a");
        values.close();
        assertThatThrownBy(each::hasNext).isInstanceOf(CancellationException.class);
        publisher.publish("late").complete();
        assertThatThrownBy(each::hasNext).isInstanceOf(CancellationException.class);
    }

    @Test
    void oneThatHasEndedStaysEnded() {
        Stream<String> values = operation.stream(publisher);
        Iterator<String> each = values.iterator();
        publisher.complete();
        assertThat(each.hasNext()).isFalse();
        values.close();
        assertThat(each.hasNext()).isFalse();
        assertThat(publisher.cancels).hasValue(0);
    }

    @Test
    void aSubscriptionThatComesAfterTheCloseIsCancelled() {
        CompletableFuture<Subscriber<? super String>> subscriber = new CompletableFuture<>();
        Publisher<String> late = subscriber::complete;
        Stream<String> values = operation.stream(late);
        values.close();
        publisher.subscribe(subscriber.join());
        assertThat(publisher.isCancelled()).isTrue();
        assertThat(publisher.requested).hasValue(0);
    }

    // ---- limits and interrupts ----

    @ParameterizedTest
    @MethodSource("callers")
    void theLimitIsThatBetweenTwoValues(Caller caller) throws Exception {
        ViewOperation limited =
                setup().timeoutNanos(TimeUnit.MILLISECONDS.toNanos(30)).awaiting();
        Stream<String> values = limited.stream(publisher);
        Iterator<String> each = values.iterator();
        publisher.publish("a");
        assertThat(each.next()).isEqualTo("a");
        assertThatThrownBy(() -> caller.call(each::hasNext))
                .isInstanceOf(CallTimeoutException.class)
                .hasMessage(
                        "The next value of Ticker.ticks() did not come within 30ms. The subscription was cancelled.");
        assertThat(publisher.cancels).hasValue(1);
        assertThatThrownBy(each::hasNext).isInstanceOf(CallTimeoutException.class);
    }

    @ParameterizedTest
    @MethodSource("callers")
    void anInterruptCancelsKeepsTheFlagAndIsThrownAgain(Caller caller) throws Exception {
        Stream<String> values = operation.stream(publisher);
        Iterator<String> each = values.iterator();
        Caller.Call<Boolean> reading = caller.begin(() -> {
            try {
                return each.hasNext();
            } catch (CallInterruptedException interrupted) {
                assertThat(Thread.interrupted()).isTrue();
                throw interrupted;
            }
        });
        reading.awaitParked().thread().interrupt();
        assertThatThrownBy(reading::result)
                .isInstanceOf(CallInterruptedException.class)
                .hasMessageContaining("Ticker.ticks()");
        assertThat(publisher.cancels).hasValue(1);
        assertThatThrownBy(each::hasNext).isInstanceOf(CallInterruptedException.class);
    }

    @Test
    void aValueThatIsThereIsGivenToAnInterruptedThread() throws Exception {
        Iterator<String> each = operation.<String>stream(publisher).iterator();
        publisher.publish("a");
        Caller.PLATFORM.call(() -> {
            Thread.currentThread().interrupt();
            assertThat(each.next()).isEqualTo("a");
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
            return null;
        });
        assertThat(publisher.cancels).hasValue(0);
    }

    // ---- who may pull ----

    @Test
    void whoeverMustNotBlockIsRefusedWhereAPullHasToWait() {
        Stream<String> values = operation.stream(publisher);
        Iterator<String> each = values.iterator();
        publisher.publish("a");
        CallerContext.forbidBlocking(() -> {
            assertThat(each.next()).isEqualTo("a");
            assertThatThrownBy(each::hasNext)
                    .isInstanceOf(BlockingRefusedException.class)
                    .hasMessageStartingWith("The stream of Ticker.ticks() had to wait for its next value on the thread")
                    .hasMessageContaining("TickerAsync.ticks()");
        });
        assertThat(publisher.cancels).hasValue(0);
        publisher.publish("b");
        assertThat(each.next()).isEqualTo("b");
    }

    @Test
    void aThreadOfABoundedExecutorGivesUpItsPlaceWhileItWaits() throws Exception {
        try (SmartAsyncRuntime bounded =
                SmartAsyncRuntime.builder().executor("one", 1).build()) {
            Offload one = Offload.on(bounded, "one");
            Latch pulling = new Latch();
            CompletableFuture<Long> count = one.call(() -> {
                pulling.open();
                return operation.stream(publisher).count();
            });
            pulling.await();
            // Has the only place, which the stream gives up.
            one.run(() -> {
                        while (publisher.subscriptions.get() == 0) {
                            Thread.onSpinWait();
                        }
                        publisher.publish("a").complete();
                    })
                    .get(20, TimeUnit.SECONDS);
            assertThat(count.get(20, TimeUnit.SECONDS)).isEqualTo(1);
        }
    }

    /** Publishes so many numbers from a thread of its own, as they are asked for. */
    private static final class Counter implements Runnable, Subscription {

        private final Semaphore asked = new Semaphore(0);
        private final int count;
        private final Subscriber<? super Integer> subscriber;

        Counter(int count, Subscriber<? super Integer> subscriber) {
            this.count = count;
            this.subscriber = subscriber;
        }

        @Override
        public void run() {
            subscriber.onSubscribe(this);
            for (int i = 0; i < count; i++) {
                asked.acquireUninterruptibly();
                subscriber.onNext(i);
            }
            subscriber.onComplete();
        }

        @Override
        public void request(long more) {
            asked.release((int) more);
        }

        @Override
        public void cancel() {}
    }
}
