package io.github.smartasync.mutiny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.mutiny.subscription.UniSubscription;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cancelling a subscription reaches, and what is heard afterwards. */
class UniCancelTest {

    private final ViewOperation priceOf = Operations.adopting();
    private final ViewOperation history = Operations.offloading();
    private final List<Throwable> dropped = new ArrayList<>();
    private final Signals<String> signals = new Signals<>();
    private final Source source = new Source();

    @BeforeEach
    void hear() {
        Infrastructure.setDroppedExceptionHandler(dropped::add);
    }

    @AfterEach
    void heardNothing() {
        Infrastructure.resetDroppedExceptionHandler();
        assertThat(dropped).isEmpty();
    }

    @Test
    void cancelsTheFutureOnceWithInterruption() {
        UniCall.of(priceOf, () -> source).subscribe().withSubscriber(signals);
        signals.subscription().cancel();
        signals.subscription().cancel();
        assertThat(source.cancels).containsExactly(true);
        assertThat(signals.told()).isEmpty();
    }

    @Test
    void cancelsWhileItIsBeingSubscribed() {
        Signals<String> hasty = new Hasty();
        UniCall.of(priceOf, () -> source).subscribe().withSubscriber(hasty);
        assertThat(source.cancels).containsExactly(true);
        assertThat(source.getNumberOfDependents()).isZero();
        UniCall.of(priceOf, () -> CompletableFuture.completedFuture("9"))
                .subscribe()
                .withSubscriber(hasty);
        assertThat(hasty.told()).isEmpty();
    }

    @Test
    void doesNothingAfterTheEnd() {
        UniCall.of(priceOf, () -> source).subscribe().withSubscriber(signals);
        source.complete("9");
        signals.subscription().cancel();
        assertThat(source.cancels).isEmpty();
        assertThat(signals.told()).containsExactly("9");
    }

    @Test
    void saysNothingOfWhatComesTooLate() {
        source.ignoresCancel = true;
        UniCall.of(priceOf, () -> source).subscribe().withSubscriber(signals);
        signals.subscription().cancel();
        source.completeExceptionally(new InterruptedIOException("late"));
        assertThat(signals.told()).isEmpty();
    }

    @Test
    void leavesTheFutureOfAnAbandonedCallAloneAndNothingOnIt() {
        ViewOperation abandoned = Operations.abandoning();
        CompletableFuture<String> shared = new CompletableFuture<>();
        Uni<String> prices = UniCall.of(abandoned, () -> abandoned.adopt(shared));
        for (int i = 0; i < 1000; i++) {
            prices.subscribe().with(value -> {}).cancel();
        }
        assertThat(shared.getNumberOfDependents()).isZero();
        assertThat(shared).isNotDone();
    }

    @Test
    void interruptsAnOffloadedMethodAndSaysNothingOfWhatItThrows() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Cancellable subscription = UniCall.<String>of(
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
                .subscribe()
                .with(value -> {});
        running.await();
        subscription.cancel();
        interrupted.await();
    }

    @Test
    void callsAnOffloadedMethodAgainForEveryRetry() {
        AtomicInteger calls = new AtomicInteger();
        Uni<String> failing = UniCall.of(
                history,
                () -> history.offload(() -> {
                    calls.incrementAndGet();
                    throw new InterruptedIOException("disk");
                }));
        assertThatThrownBy(failing.onFailure().retry().atMost(2).await()::indefinitely)
                .hasCauseInstanceOf(InterruptedIOException.class);
        assertThat(calls).hasValue(3);
    }

    @Test
    void hasTheLimitOfTheOperationForEachSubscription() {
        try (SmartAsyncRuntime runtime = SmartAsyncRuntime.builder().build()) {
            ViewOperation limited =
                    Operations.setup(runtime).timeoutNanos(1_000_000).async().make();
            List<CompletableFuture<String>> sources = new ArrayList<>();
            Uni<String> prices = UniCall.of(limited, () -> {
                sources.add(new CompletableFuture<>());
                return limited.adopt(sources.get(sources.size() - 1));
            });
            assertThatThrownBy(prices.onFailure().retry().atMost(1).await()::indefinitely)
                    .isInstanceOf(CallTimeoutException.class);
            assertThat(sources).hasSize(2);
            assertThatThrownBy(sources.get(1)::join).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void cancelsOfALibraryOperatorReachTheFuture() {
        Uni<String> first = Uni.combine()
                .any()
                .of(UniCall.of(priceOf, () -> source), Uni.createFrom().item("9"));
        assertThat(first.await().indefinitely()).isEqualTo("9");
        assertThat(source.cancels).containsExactly(true);
    }

    @Test
    void reportsASubscriberThatThrows() {
        IllegalStateException broken = new IllegalStateException("broken");
        UniCall.of(priceOf, () -> source).subscribe().withSubscriber(new Signals<String>() {
            @Override
            public void onItem(String item) {
                throw broken;
            }
        });
        source.complete("9");
        assertThat(dropped).containsExactly(broken);
        dropped.clear();
    }

    /** Cancels at once. */
    private static final class Hasty extends Signals<String> {
        @Override
        public void onSubscribe(UniSubscription subscription) {
            subscription.cancel();
        }
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
