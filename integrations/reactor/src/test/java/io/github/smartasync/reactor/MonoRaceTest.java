package io.github.smartasync.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.bridge.ViewOperation;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import reactor.util.context.Context;

/** The end of the future, the request and the cancel come from different threads. */
class MonoRaceTest {

    private static ExecutorService other;

    private final ViewOperation priceOf = Operations.adopting();
    private final List<Object> discarded = new CopyOnWriteArrayList<>();
    private final Signals<String> signals =
            new Signals<>(Context.of("reactor.onDiscard.local", (Consumer<Object>) discarded::add));
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
    void aValueIsSignalledOnceWhoeverIsFirst() throws Exception {
        MonoCall.of(priceOf, () -> source).subscribe(signals);
        race(() -> source.complete("9"), () -> signals.subscription().request(1));
        assertThat(signals.told()).containsExactly("9", "complete");
    }

    @RepeatedTest(50)
    void aValueIsSignalledOrDiscardedOrNeverComes() throws Exception {
        MonoCall.of(priceOf, () -> source).subscribe(signals);
        signals.subscription().request(1);
        race(() -> source.complete("9"), () -> signals.subscription().cancel());
        if (source.isCancelled()) {
            assertThat(signals.told()).isEmpty();
            assertThat(discarded).isEmpty();
        } else if (signals.told().isEmpty()) {
            assertThat(discarded).containsExactly("9");
        } else {
            assertThat(signals.told().get(0)).isEqualTo("9");
            assertThat(discarded).isEmpty();
        }
    }

    private void race(Runnable one, Runnable two) throws InterruptedException, ExecutionException {
        Future<?> raced = other.submit(() -> {
            start.await();
            one.run();
            return null;
        });
        try {
            start.await();
        } catch (java.util.concurrent.BrokenBarrierException broken) {
            throw new IllegalStateException(broken);
        }
        two.run();
        raced.get();
    }
}
