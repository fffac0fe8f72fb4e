package io.github.smartasync.mutiny;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.bridge.ViewOperation;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;

/** The end of the future, the subscription and the cancel come from different threads. */
class UniRaceTest {

    private static ExecutorService other;

    private final ViewOperation priceOf = Operations.adopting();
    private final Signals<String> signals = new Signals<>();
    private final CompletableFuture<String> source = new CompletableFuture<>();
    private final CyclicBarrier start = new CyclicBarrier(2);

    @BeforeAll
    static void start() {
        other = Executors.newSingleThreadExecutor();
    }

    @AfterAll
    static void stop() {
        other.shutdownNow();
    }

    @RepeatedTest(50)
    void anItemIsSignalledOnceWhoeverIsFirst() {
        race(
                () -> source.complete("9"),
                () -> UniCall.of(priceOf, () -> source).subscribe().withSubscriber(signals));
        assertThat(signals.told()).containsExactly("9");
    }

    @RepeatedTest(50)
    void aFailureIsSignalledOnceWhoeverIsFirst() {
        IllegalStateException failure = new IllegalStateException();
        race(
                () -> source.completeExceptionally(failure),
                () -> UniCall.of(priceOf, () -> source).subscribe().withSubscriber(signals));
        assertThat(signals.told()).containsExactly(failure);
    }

    @RepeatedTest(50)
    void anItemIsSignalledOnceOrNever() {
        UniCall.of(priceOf, () -> source).subscribe().withSubscriber(signals);
        race(() -> source.complete("9"), () -> signals.subscription().cancel());
        if (source.isCancelled()) {
            assertThat(signals.told()).isEmpty();
        } else {
            assertThat(signals.told()).isSubsetOf("9").hasSizeLessThanOrEqualTo(1);
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
