package io.github.smartasync.reactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.ViewOperation;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Hooks;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/** What cancelling a subscription reaches, and what is heard afterwards. */
class MonoCancelTest {

    private final ViewOperation priceOf = Operations.adopting();
    private final ViewOperation history = Operations.offloading();
    private final List<Throwable> dropped = new ArrayList<>();
    private final List<Object> discarded = new ArrayList<>();
    private final Signals<String> signals =
            new Signals<>(Context.of("reactor.onDiscard.local", (java.util.function.Consumer<Object>) discarded::add));

    @BeforeEach
    void hear() {
        Hooks.onErrorDropped(dropped::add);
    }

    @AfterEach
    void heardNothing() {
        Hooks.resetOnErrorDropped();
        assertThat(dropped).isEmpty();
    }

    @Test
    void cancelsTheFutureBeforeARequest() {
        Source source = new Source();
        MonoCall.of(priceOf, () -> source).subscribe(signals);
        signals.subscription().cancel();
        signals.subscription().cancel();
        signals.subscription().request(1);
        assertThat(source.cancels).containsExactly(true);
        assertThat(signals.told()).isEmpty();
        assertThat(source.getNumberOfDependents()).isZero();
    }

    @Test
    void cancelsTheFutureOnceWhileItWaits() {
        Source source = new Source();
        MonoCall.of(priceOf, () -> source).subscribe(signals);
        signals.subscription().request(1);
        signals.subscription().cancel();
        signals.subscription().cancel();
        assertThat(source.cancels).containsExactly(true);
        assertThat(signals.told()).isEmpty();
    }

    @Test
    void doesNothingAfterTheEnd() {
        Source source = new Source();
        MonoCall.of(priceOf, () -> source).subscribe(signals);
        signals.subscription().request(1);
        source.complete("9");
        signals.subscription().cancel();
        assertThat(source.cancels).isEmpty();
        assertThat(signals.told()).containsExactly("9", "complete");
    }

    @Test
    void discardsAValueThatComesTooLate() {
        Source source = new Source();
        source.ignoresCancel = true;
        MonoCall.of(priceOf, () -> source).subscribe(signals);
        signals.subscription().request(1);
        signals.subscription().cancel();
        source.complete("late");
        assertThat(signals.told()).isEmpty();
        assertThat(discarded).containsExactly("late");
    }

    @Test
    void saysNothingOfAFailureThatComesTooLate() {
        Source source = new Source();
        source.ignoresCancel = true;
        MonoCall.of(priceOf, () -> source).subscribe(signals);
        signals.subscription().request(1);
        signals.subscription().cancel();
        source.completeExceptionally(new InterruptedIOException("late"));
        assertThat(signals.told()).isEmpty();
    }

    @Test
    void completesNotWhenCancelledByItsOwnValue() {
        CompletableFuture<String> source = new CompletableFuture<>();
        Signals<String> hasty = new Signals<>() {
            @Override
            public void onNext(String value) {
                super.onNext(value);
                subscription().cancel();
            }
        };
        MonoCall.of(priceOf, () -> source).subscribe(hasty);
        hasty.subscription().request(1);
        source.complete("9");
        assertThat(hasty.told()).containsExactly("9");
    }

    @Test
    void leavesTheFutureOfAnAbandonedCallAloneAndNothingOnIt() {
        ViewOperation abandoned = Operations.abandoning();
        CompletableFuture<String> shared = new CompletableFuture<>();
        Mono<String> prices = MonoCall.of(abandoned, () -> abandoned.adopt(shared));
        for (int i = 0; i < 1000; i++) {
            prices.subscribe().dispose();
        }
        assertThat(shared.getNumberOfDependents()).isZero();
        assertThat(shared).isNotDone();
    }

    @Test
    void interruptsAnOffloadedMethodAndSaysNothingOfWhatItThrows() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Disposable subscription = MonoCall.<String>of(
                        history,
                        () -> history.offload(() -> {
                            running.countDown();
                            try {
                                new CountDownLatch(1).await();
                                return "never";
                            } catch (InterruptedException expected) {
                                interrupted.countDown();
                                throw new InterruptedIOException("late");
                            }
                        }))
                .subscribe();
        running.await();
        subscription.dispose();
        interrupted.await();
    }

    @Test
    void callsAnOffloadedMethodAgainForEveryRetry() {
        AtomicInteger calls = new AtomicInteger();
        Mono<String> failing = MonoCall.of(
                history,
                () -> history.offload(() -> {
                    calls.incrementAndGet();
                    throw new InterruptedIOException("disk");
                }));
        assertThatThrownBy(failing.retry(2)::block).hasCauseInstanceOf(InterruptedIOException.class);
        assertThat(calls).hasValue(3);
    }

    @Test
    void hasTheLimitOfTheOperationForEachSubscription() {
        try (SmartAsyncRuntime runtime = SmartAsyncRuntime.builder().build()) {
            ViewOperation limited =
                    Operations.setup(runtime).timeoutNanos(1_000_000).async().make();
            List<CompletableFuture<String>> sources = new ArrayList<>();
            Mono<String> prices = MonoCall.of(limited, () -> {
                sources.add(new CompletableFuture<>());
                return limited.adopt(sources.get(sources.size() - 1));
            });
            assertThatThrownBy(prices.retry(1)::block).isInstanceOf(CallTimeoutException.class);
            assertThat(sources).hasSize(2);
            assertThatThrownBy(sources.get(1)::join).isInstanceOf(java.util.concurrent.CancellationException.class);
        }
    }

    @Test
    void cancelsOfALibraryOperatorReachTheFuture() {
        Source loser = new Source();
        Mono<String> first = Mono.firstWithValue(MonoCall.of(priceOf, () -> loser), Mono.just("9"));
        assertThat(first.block()).isEqualTo("9");
        assertThat(loser.cancels).containsExactly(true);
    }

    /** Writes down how it is cancelled. */
    private static final class Source extends CompletableFuture<String> {

        private final List<Boolean> cancels = new ArrayList<>();
        private boolean ignoresCancel;

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            cancels.add(mayInterruptIfRunning);
            return !ignoresCancel && super.cancel(mayInterruptIfRunning);
        }
    }
}
