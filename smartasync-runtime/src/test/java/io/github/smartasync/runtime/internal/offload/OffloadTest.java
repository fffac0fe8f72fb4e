package io.github.smartasync.runtime.internal.offload;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Latch;
import io.github.smartasync.runtime.bridge.Offload;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class OffloadTest {

    private final SmartAsyncRuntime runtime =
            SmartAsyncRuntime.builder().executor("one", 1).build();
    private final Offload files = Offload.on(runtime);
    private final Offload oneByOne = Offload.on(runtime, "one");

    @AfterEach
    void close() {
        runtime.close();
    }

    @Test
    void runsTheMethodOnAnotherThreadAndCompletesWithItsResult() throws Exception {
        Thread caller = Thread.currentThread();

        CompletableFuture<Thread> future = files.call(Thread::currentThread);

        assertThat(future.get(20, SECONDS)).isNotSameAs(caller);
        assertThat(future.get().isDaemon()).isTrue();
        assertThat(future.get().getName()).startsWith("smartasync-");
    }

    @Test
    void isShownByTheNameOfTheMethodAndItsState() {
        CompletableFuture<String> future = files.call(() -> "text");
        future.join();

        assertThat(future).hasToString("Files.read(Path)[Completed normally]");
    }

    @Test
    void completesWithNull() {
        assertThat(files.call(() -> null).join()).isNull();
    }

    @Test
    void failsWithTheExceptionOfTheMethodItself() {
        IOException failure = new IOException("gone");

        CompletableFuture<Object> future = files.call(() -> {
            throw failure;
        });

        assertThatThrownBy(future::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isSameAs(failure);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {StackOverflowError.class, OutOfMemoryError.class, NoClassDefFoundError.class, ThreadDeath.class})
    @SuppressWarnings("removal")
    void failsWithAnErrorOfTheMethod(Class<? extends Error> type) throws Exception {
        Error error = type.getConstructor().newInstance();

        CompletableFuture<Object> future = files.call(() -> {
            throw error;
        });

        assertThatThrownBy(future::get).cause().isSameAs(error);
    }

    @Test
    void cancelInterruptsTheRunningMethod() throws Exception {
        Latch running = new Latch();
        Latch interrupted = new Latch();
        CompletableFuture<Void> future = files.run(() -> {
            running.open();
            try {
                new Latch().await();
            } catch (InterruptedException expected) {
                interrupted.open();
            }
        });
        running.await();

        assertThat(future.cancel(true)).isTrue();

        interrupted.await();
        assertThat(future).isCancelled();
    }

    @Test
    void cancelWithoutInterruptEndsTheFutureAndLetsTheMethodRunOut() throws Exception {
        Latch running = new Latch();
        Latch go = new Latch();
        Latch ranOut = new Latch();
        CompletableFuture<Void> future = files.run(() -> {
            running.open();
            go.await();
            ranOut.open();
        });
        running.await();

        assertThat(future.cancel(false)).isTrue();
        assertThat(future).isCancelled();

        go.open();
        ranOut.await();
    }

    @Test
    void aCancelledMethodThatHasNotStartedNeverStarts() throws Exception {
        Latch busy = new Latch();
        AtomicBoolean started = new AtomicBoolean();
        CompletableFuture<Void> first = oneByOne.run(busy::await);
        CompletableFuture<Void> second = oneByOne.run(() -> started.set(true));
        CompletableFuture<Void> third = oneByOne.run(() -> {});

        assertThat(second.cancel(true)).isTrue();
        busy.open();
        CompletableFuture.allOf(first, third).get(20, SECONDS);

        assertThat(started).isFalse();
        assertThatThrownBy(second::join).isInstanceOf(CancellationException.class);
    }

    @Test
    void completingByHandKeepsAMethodFromStarting() throws Exception {
        Latch busy = new Latch();
        AtomicBoolean started = new AtomicBoolean();
        CompletableFuture<Void> first = oneByOne.run(busy::await);
        CompletableFuture<String> second = oneByOne.call(() -> {
            started.set(true);
            return "method";
        });

        assertThat(second.complete("hand")).isTrue();
        busy.open();
        first.get(20, SECONDS);
        oneByOne.run(() -> {}).get(20, SECONDS);

        assertThat(second.join()).isEqualTo("hand");
        assertThat(started).isFalse();
    }

    @Test
    void endsOnceAndSaysSo() throws Exception {
        CompletableFuture<String> future = files.call(() -> "method");
        future.get(20, SECONDS);

        assertThat(future.complete("hand")).isFalse();
        assertThat(future.completeExceptionally(new IOException())).isFalse();
        assertThat(future.cancel(true)).isFalse();
        assertThat(future).isCompletedWithValue("method");
    }

    @Test
    void anInterruptThatTheMethodLeavesSetDoesNotReachTheNextOne() throws Exception {
        CompletableFuture<Void> leaves =
                oneByOne.run(() -> Thread.currentThread().interrupt());
        CompletableFuture<Boolean> next =
                oneByOne.call(() -> Thread.currentThread().isInterrupted());

        leaves.get(20, SECONDS);

        assertThat(next.get(20, SECONDS)).isFalse();
    }

    @Test
    void cancellingFromInsideInterruptsTheMethodItselfAndNothingAfterIt() throws Exception {
        AtomicReference<CompletableFuture<Void>> self = new AtomicReference<>();
        AtomicBoolean seen = new AtomicBoolean();
        Latch known = new Latch();
        Latch ended = new Latch();
        self.set(oneByOne.run(() -> {
            known.await();
            self.get().cancel(true);
            seen.set(Thread.currentThread().isInterrupted());
            ended.open();
        }));
        CompletableFuture<Boolean> next =
                oneByOne.call(() -> Thread.currentThread().isInterrupted());

        known.open();
        ended.await();

        assertThat(seen).isTrue();
        assertThat(next.get(20, SECONDS)).isFalse();
    }

    @Test
    void anOperationThatAbandonsEndsItsFutureAndKeepsItsPlaceUntilTheMethodHasRunOut() throws Exception {
        Offload abandoning = Offload.on(runtime, setup -> setup.executor("one").abandon());
        Latch running = new Latch();
        Latch go = new Latch();
        AtomicBoolean interrupted = new AtomicBoolean();
        CompletableFuture<Void> future = abandoning.run(() -> {
            running.open();
            go.await();
            interrupted.set(Thread.currentThread().isInterrupted());
        });
        running.await();

        assertThat(future.cancel(true)).isTrue();
        CompletableFuture<Void> next = oneByOne.run(() -> {});
        assertThat(next).isNotDone();

        go.open();
        next.get(20, SECONDS);
        assertThat(interrupted).isFalse();
    }

    @Test
    void dependentsOfARunningCallRunOnItsThread() throws Exception {
        Latch go = new Latch();
        AtomicReference<Thread> method = new AtomicReference<>();
        CompletableFuture<Thread> dependent = files.run(() -> {
                    go.await();
                    method.set(Thread.currentThread());
                })
                .thenApply(nothing -> Thread.currentThread());

        go.open();

        assertThat(dependent.get(20, SECONDS)).isSameAs(method.get());
    }

    @Test
    void asynchronousDependentsRunOnTheExecutorOfTheCall() {
        Thread dependent = oneByOne.run(() -> {})
                .thenApplyAsync(nothing -> Thread.currentThread())
                .join();

        assertThat(dependent.getName()).startsWith("smartasync-");
    }
}
