package io.github.smartasync.rxjava3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.plugins.RxJavaPlugins;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What disposing of a subscription reaches, and what is heard afterwards. */
class DisposeTest {

    private final ViewOperation priceOf = Operations.adopting();
    private final ViewOperation history = Operations.offloading();
    private final List<Throwable> undeliverable = new CopyOnWriteArrayList<>();
    private final Signals<String> signals = new Signals<>();
    private final Source source = new Source();

    @BeforeEach
    void hear() {
        RxJavaPlugins.setErrorHandler(undeliverable::add);
    }

    @AfterEach
    void heardNothing() {
        RxJavaPlugins.reset();
        assertThat(undeliverable).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void cancelsTheFutureOnceWithInterruption(Kind kind) {
        kind.subscribe(priceOf, () -> source, signals);
        signals.disposable().dispose();
        signals.disposable().dispose();
        assertThat(signals.disposable().isDisposed()).isTrue();
        assertThat(source.cancels).containsExactly(true);
        assertThat(signals.told()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void cancelsWhileItIsBeingSubscribed(Kind kind) {
        Signals<String> hasty = new Signals<>() {
            @Override
            public void onSubscribe(Disposable disposable) {
                disposable.dispose();
            }
        };
        kind.subscribe(priceOf, () -> source, hasty);
        assertThat(source.cancels).containsExactly(true);
        assertThat(source.getNumberOfDependents()).isZero();
        kind.subscribe(priceOf, () -> CompletableFuture.completedFuture("9"), hasty);
        assertThat(hasty.told()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void doesNothingAfterTheEnd(Kind kind) {
        kind.subscribe(priceOf, () -> source, signals);
        source.complete("9");
        signals.disposable().dispose();
        assertThat(source.cancels).isEmpty();
        assertThat(signals.told()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void saysNothingOfWhatComesTooLate(Kind kind) {
        source.ignoresCancel = true;
        kind.subscribe(priceOf, () -> source, signals);
        signals.disposable().dispose();
        source.completeExceptionally(new InterruptedIOException("late"));
        assertThat(signals.told()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheFutureOfAnAbandonedCallAloneAndNothingOnIt(Kind kind) {
        ViewOperation abandoned = Operations.abandoning();
        CompletableFuture<String> shared = new CompletableFuture<>();
        for (int i = 0; i < 1000; i++) {
            kind.subscribe(abandoned, () -> abandoned.adopt(shared)).dispose();
        }
        assertThat(shared.getNumberOfDependents()).isZero();
        assertThat(shared).isNotDone();
    }

    @ParameterizedTest
    @EnumSource
    void interruptsAnOffloadedMethodAndSaysNothingOfWhatItThrows(Kind kind) throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Disposable subscription = kind.subscribe(
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
                }));
        running.await();
        subscription.dispose();
        interrupted.await();
    }

    @Test
    void callsAnOffloadedMethodAgainForEveryRetry() {
        AtomicInteger calls = new AtomicInteger();
        Maybe<String> failing = MaybeCall.of(
                history,
                () -> history.offload(() -> {
                    calls.incrementAndGet();
                    throw new InterruptedIOException("disk");
                }));
        assertThat(failing.retry(2).materialize().blockingGet().getError()).isInstanceOf(InterruptedIOException.class);
        assertThat(calls).hasValue(3);
    }

    @Test
    void hasTheLimitOfTheOperationForEachSubscription() {
        try (SmartAsyncRuntime runtime = SmartAsyncRuntime.builder().build()) {
            ViewOperation limited =
                    Operations.setup(runtime).timeoutNanos(1_000_000).async().make();
            AtomicInteger calls = new AtomicInteger();
            Maybe<String> prices = MaybeCall.of(limited, () -> {
                calls.incrementAndGet();
                return limited.adopt(new CompletableFuture<String>());
            });
            assertThat(prices.retry(1).materialize().blockingGet().getError()).isInstanceOf(CallTimeoutException.class);
            assertThat(calls).hasValue(2);
        }
    }

    @Test
    void disposingByALibraryOperatorReachesTheFuture() {
        assertThat(Maybe.ambArray(MaybeCall.of(priceOf, () -> source), Maybe.just("9"))
                        .blockingGet())
                .isEqualTo("9");
        assertThat(source.cancels).containsExactly(true);
    }

    @ParameterizedTest
    @EnumSource
    void reportsAnObserverThatThrows(Kind kind) {
        IllegalStateException broken = new IllegalStateException("broken");
        kind.subscribe(priceOf, () -> source, new Signals<>() {
            @Override
            public void onSuccess(String value) {
                throw broken;
            }

            @Override
            public void onComplete() {
                throw broken;
            }
        });
        source.complete("9");
        assertThat(undeliverable).containsExactly(broken);
        undeliverable.clear();
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
