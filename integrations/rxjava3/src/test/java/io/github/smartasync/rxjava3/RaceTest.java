package io.github.smartasync.rxjava3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.bridge.ViewOperation;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The end of the future, the subscription and the disposal come from different threads. */
class RaceTest {

    private static final int ROUNDS = 50;

    private static ExecutorService other;

    private final ViewOperation priceOf = Operations.adopting();
    private final CyclicBarrier start = new CyclicBarrier(2);

    @BeforeAll
    static void start() {
        other = Executors.newSingleThreadExecutor();
    }

    @AfterAll
    static void stop() {
        other.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource
    void aValueIsSignalledOnceWhoeverIsFirst(Kind kind) {
        for (int i = 0; i < ROUNDS; i++) {
            CompletableFuture<String> source = new CompletableFuture<>();
            Signals<String> signals = new Signals<>();
            race(() -> source.complete("9"), () -> kind.subscribe(priceOf, () -> source, signals));
            assertThat(signals.told()).containsExactly(kind.told("9"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFailureIsSignalledOnceWhoeverIsFirst(Kind kind) {
        IllegalStateException failure = new IllegalStateException();
        for (int i = 0; i < ROUNDS; i++) {
            CompletableFuture<String> source = new CompletableFuture<>();
            Signals<String> signals = new Signals<>();
            race(() -> source.completeExceptionally(failure), () -> kind.subscribe(priceOf, () -> source, signals));
            assertThat(signals.told()).containsExactly(failure);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aValueIsSignalledOnceOrNever(Kind kind) {
        for (int i = 0; i < ROUNDS; i++) {
            CompletableFuture<String> source = new CompletableFuture<>();
            Signals<String> signals = new Signals<>();
            kind.subscribe(priceOf, () -> source, signals);
            race(() -> source.complete("9"), () -> signals.disposable().dispose());
            if (source.isCancelled()) {
                assertThat(signals.told()).isEmpty();
            } else {
                assertThat(signals.told()).isSubsetOf(kind.told("9")).hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    private void race(Runnable one, Runnable two) {
        CompletableFuture<Void> raced = CompletableFuture.runAsync(() -> started(one), other);
        started(two);
        raced.join();
    }

    private void started(Runnable body) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException impossible) {
            throw new IllegalStateException(impossible);
        }
        body.run();
    }
}
