package io.github.smartasync.runtime.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A blocking method that returns a stream, as a publisher. */
final class OffloadedStreamTest {

    private final SmartAsyncRuntime runtime =
            SmartAsyncRuntime.builder().executor("one", 1).build();
    private final AtomicInteger opened = new AtomicInteger();
    private final Latch closed = new Latch();

    @AfterEach
    void close() {
        runtime.close(Duration.ZERO);
    }

    private Publisher<String> publisher(Opening opening) {
        return publisher(setup(), opening);
    }

    private OperationSetup setup() {
        return ViewSetup.of(runtime, "Ticker", "TickerAsync").operation("ticks()");
    }

    private Publisher<String> publisher(OperationSetup setup, Opening opening) {
        return setup.offloading().offloadStream(() -> {
            opened.incrementAndGet();
            Stream<String> values = opening.open();
            return values == null ? null : values.onClose(closed::open);
        });
    }

    @Test
    void eachSubscriptionIsOneCall() throws Exception {
        Publisher<String> publisher = publisher(() -> Stream.of("a", "b"));
        assertThat(opened).hasValue(0);
        for (int i = 1; i <= 2; i++) {
            Ears ears = new Ears();
            publisher.subscribe(ears);
            ears.subscription.request(Long.MAX_VALUE);
            assertThat(ears.next()).isEqualTo("a");
            assertThat(ears.next()).isEqualTo("b");
            assertThat(ears.next()).isEqualTo("complete");
            closed.await();
            assertThat(opened).hasValue(i);
        }
    }

    @Test
    void noMoreComesThanIsAskedFor() throws Exception {
        AtomicInteger pulled = new AtomicInteger();
        Ears ears = new Ears();
        publisher(() -> Stream.of("a", "b", "c").peek(each -> pulled.incrementAndGet()))
                .subscribe(ears);
        ears.subscription.request(1);
        assertThat(ears.next()).isEqualTo("a");
        ears.subscription.request(1);
        assertThat(ears.next()).isEqualTo("b");
        assertThat(pulled).hasValue(2);
        ears.subscription.cancel();
        closed.await();
    }

    @Test
    void itIsOpenedPulledAndClosedOnOneThread() throws Exception {
        List<Thread> threads = new CopyOnWriteArrayList<>();
        Ears ears = new Ears();
        publisher(() -> {
                    threads.add(Thread.currentThread());
                    return Stream.of("a", "b")
                            .peek(each -> threads.add(Thread.currentThread()))
                            .onClose(() -> threads.add(Thread.currentThread()));
                })
                .subscribe(ears);
        ears.subscription.request(1);
        ears.next();
        ears.subscription.request(2);
        ears.next();
        ears.next();
        assertThat(threads).hasSize(4).containsOnly(threads.get(0));
    }

    @Test
    void itIsClosedBeforeItsEndIsTold() throws Exception {
        AtomicBoolean closedBefore = new AtomicBoolean();
        Ears ears = new Ears() {
            @Override
            public void onComplete() {
                closedBefore.set(closed.isOpen());
                super.onComplete();
            }
        };
        publisher(() -> Stream.of("a")).subscribe(ears);
        ears.subscription.request(2);
        ears.next();
        ears.next();
        assertThat(closedBefore).isTrue();
    }

    @Test
    void failuresAreTheOriginals() throws Exception {
        IOException disk = new IOException("disk");
        Ears opening = new Ears();
        publisher(() -> {
                    throw disk;
                })
                .subscribe(opening);
        assertThat(opening.next()).isSameAs(disk);

        IllegalStateException broken = new IllegalStateException("broken");
        Ears pulling = new Ears();
        publisher(() -> Stream.of("a", "b").peek(each -> {
                    if (each.equals("b")) {
                        throw broken;
                    }
                }))
                .subscribe(pulling);
        pulling.subscription.request(10);
        assertThat(pulling.next()).isEqualTo("a");
        assertThat(pulling.next()).isSameAs(broken);
        closed.await();

        Ears closing = new Ears();
        publisher(() -> Stream.of("a").onClose(() -> {
                    throw broken;
                }))
                .subscribe(closing);
        closing.subscription.request(10);
        assertThat(closing.next()).isEqualTo("a");
        assertThat(closing.next()).isSameAs(broken);

        Ears nothing = new Ears();
        publisher(() -> null).subscribe(nothing);
        assertThat(nothing.next()).asString().contains("Ticker.ticks() returned null instead of a stream");

        Ears nullInside = new Ears();
        publisher(() -> Stream.of((String) null)).subscribe(nullInside);
        nullInside.subscription.request(10);
        assertThat(nullInside.next()).isInstanceOf(NullPointerException.class);
    }

    @Test
    void cancelInterruptsThePull() throws Exception {
        Latch pulling = new Latch();
        AtomicReference<Throwable> seen = new AtomicReference<>();
        Ears ears = new Ears();
        publisher(() -> Stream.generate(() -> {
                    pulling.open();
                    try {
                        Thread.sleep(20_000);
                    } catch (InterruptedException interrupt) {
                        seen.set(interrupt);
                    }
                    return "late";
                }))
                .subscribe(ears);
        ears.subscription.request(1);
        pulling.await();
        ears.subscription.cancel();
        closed.await();
        assertThat(seen.get()).isInstanceOf(InterruptedException.class);
        assertThat(ears.heard).isEmpty();
    }

    @Test
    void cancelDoesNotInterruptTheSubscriber() throws Exception {
        AtomicBoolean flag = new AtomicBoolean();
        Ears ears = new Ears() {
            @Override
            public void onNext(String value) {
                subscription.cancel();
                flag.set(Thread.currentThread().isInterrupted());
                super.onNext(value);
            }
        };
        publisher(() -> Stream.of("a", "b")).subscribe(ears);
        ears.subscription.request(10);
        assertThat(ears.next()).isEqualTo("a");
        closed.await();
        assertThat(flag).isFalse();
        assertThat(ears.heard).isEmpty();
    }

    @Test
    void anAbandonedPullIsNotInterrupted() throws Exception {
        Latch pulling = new Latch();
        Latch goOn = new Latch();
        AtomicBoolean interrupted = new AtomicBoolean();
        Ears ears = new Ears();
        publisher(
                        setup().abandon(),
                        () -> Stream.generate(() -> {
                            pulling.open();
                            try {
                                goOn.await();
                            } catch (InterruptedException interrupt) {
                                interrupted.set(true);
                            }
                            return "late";
                        }))
                .subscribe(ears);
        ears.subscription.request(1);
        pulling.await();
        ears.subscription.cancel();
        goOn.open();
        closed.await();
        assertThat(interrupted).isFalse();
        assertThat(ears.heard).isEmpty();
    }

    @Test
    void oneThatIsCancelledAtOnceNeverStarts() throws Exception {
        Offload.on(runtime, "one").run(() -> {}).get(20, TimeUnit.SECONDS);
        publisher(setup().executor("one"), () -> Stream.of("a")).subscribe(new Ears() {
            @Override
            public void onSubscribe(Subscription subscription) {
                subscription.cancel();
            }
        });
        Offload.on(runtime, "one").run(() -> {}).get(20, TimeUnit.SECONDS);
        assertThat(opened).hasValue(0);
    }

    @Test
    void whileItWaitsForDemandOthersHaveItsPlace() throws Exception {
        Ears ears = new Ears();
        publisher(setup().executor("one"), () -> Stream.of("a", "b")).subscribe(ears);
        ears.subscription.request(1);
        assertThat(ears.next()).isEqualTo("a");
        Offload.on(runtime, "one").run(() -> {}).get(20, TimeUnit.SECONDS);
        ears.subscription.request(2);
        assertThat(ears.next()).isEqualTo("b");
        assertThat(ears.next()).isEqualTo("complete");
    }

    @Test
    void aClosedRuntimeIsTold() throws Exception {
        Ears waiting = new Ears();
        publisher(() -> Stream.of("a")).subscribe(waiting);
        await().until(() -> opened.get() == 1);
        runtime.close(Duration.ZERO);
        assertThat(waiting.next()).isInstanceOf(CancellationException.class);
        Ears late = new Ears();
        publisher(() -> Stream.of("a")).subscribe(late);
        assertThat(late.next()).isInstanceOf(RejectedExecutionException.class);
        assertThat(opened).hasValue(1);
    }

    @Test
    void anAbandonedOneThatWaitsForDemandEndsWhenTheRuntimeIsClosed() throws Exception {
        Ears waiting = new Ears();
        publisher(setup().abandon(), () -> Stream.of("a")).subscribe(waiting);
        await().until(() -> opened.get() == 1);
        runtime.close(Duration.ZERO);
        assertThat(waiting.next()).isInstanceOf(CancellationException.class);
        closed.await();
    }

    @Test
    void theLimitOfTheOperationDoesNotEndIt() throws Exception {
        Ears ears = new Ears();
        publisher(setup().timeoutNanos(1), () -> IntStream.range(0, 100).mapToObj(String::valueOf))
                .subscribe(ears);
        ears.subscription.request(99);
        for (int i = 0; i < 99; i++) {
            assertThat(ears.next()).isEqualTo(String.valueOf(i));
        }
        ears.subscription.cancel();
    }

    @Test
    void aSubscriberThatThrowsHasCancelled() throws Exception {
        AtomicReference<Throwable> reported = new AtomicReference<>();
        Ears ears = new Ears() {
            @Override
            public void onNext(String value) {
                Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> reported.set(failure));
                throw new IllegalStateException(value);
            }
        };
        publisher(() -> Stream.of("a", "b")).subscribe(ears);
        ears.subscription.request(10);
        closed.await();
        assertThat(reported.get()).hasMessage("a");
        assertThat(ears.heard).isEmpty();
    }

    @FunctionalInterface
    private interface Opening {
        Stream<String> open() throws Throwable;
    }

    /** Hears everything in order. */
    private static class Ears implements Subscriber<String> {

        final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
        volatile Subscription subscription;

        @Override
        public void onSubscribe(Subscription subscription) {
            this.subscription = subscription;
        }

        @Override
        public void onNext(String value) {
            heard.add(value);
        }

        @Override
        public void onError(Throwable failure) {
            heard.add(failure);
        }

        @Override
        public void onComplete() {
            heard.add("complete");
        }

        Object next() throws InterruptedException {
            Object next = heard.poll(20, TimeUnit.SECONDS);
            assertThat(next).isNotNull();
            return next;
        }
    }
}
