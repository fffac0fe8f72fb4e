package io.github.smartasync.runtime.internal.offload;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Latch;
import io.github.smartasync.runtime.bridge.Offload;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class OwnExecutorTest {

    private SmartAsyncRuntime runtime = SmartAsyncRuntime.builder().build();

    @AfterEach
    void close() {
        runtime.close(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void runsSoManyAtATimeAndNoMore(int limit) throws Exception {
        Offload files = Offload.on(with("pool", limit), "pool");
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<CompletableFuture<Void>> calls = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            calls.add(files.run(() -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                Thread.onSpinWait();
                now.decrementAndGet();
            }));
        }

        CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new)).get(30, SECONDS);

        assertThat(most.get()).isBetween(1, limit);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void usesAllOfItsPlaces(int limit) throws Exception {
        Offload files = Offload.on(with("pool", limit), "pool");
        AtomicInteger now = new AtomicInteger();
        Latch all = new Latch();
        List<CompletableFuture<Void>> calls = new ArrayList<>();
        for (int i = 0; i < limit; i++) {
            calls.add(files.run(() -> {
                if (now.incrementAndGet() == limit) {
                    all.open();
                }
                all.await();
            }));
        }

        CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new)).get(30, SECONDS);
    }

    @Test
    void takesTasksInTheOrderInWhichTheyCame() throws Exception {
        Offload files = Offload.on(with("pool", 1), "pool");
        Latch go = new Latch();
        List<Integer> order = new ArrayList<>();
        List<CompletableFuture<Void>> calls = new ArrayList<>();
        calls.add(files.run(go::await));
        for (int i = 0; i < 100; i++) {
            int number = i;
            calls.add(files.run(() -> order.add(number)));
        }

        go.open();
        CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new)).get(30, SECONDS);

        assertThat(order).hasSize(100).isSorted();
    }

    @Test
    void beyondTheLimitOfItsQueueTheFutureFails() throws Exception {
        Offload files = oneAtATimeAndOneWaiting();
        Latch go = new Latch();
        CompletableFuture<Void> running = files.run(go::await);
        CompletableFuture<Void> waiting = files.run(() -> {});

        CompletableFuture<Void> tooMany = files.run(() -> {});

        assertThatThrownBy(tooMany::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessageContaining("Files.read(Path)")
                .hasMessageContaining("1 waiting");
        go.open();
        CompletableFuture.allOf(running, waiting).get(20, SECONDS);
    }

    @Test
    void aCancelledTaskLeavesTheQueueAtOnce() throws Exception {
        Offload files = oneAtATimeAndOneWaiting();
        Latch go = new Latch();
        CompletableFuture<Void> running = files.run(go::await);
        WeakReference<Object> argument = cancelledArgument(files);

        CompletableFuture<Void> next = files.run(() -> {});

        assertThat(next).isNotDone();
        Awaitility.await().untilAsserted(() -> {
            System.gc();
            assertThat(argument.get()).isNull();
        });
        go.open();
        CompletableFuture.allOf(running, next).get(20, SECONDS);
    }

    @Test
    void whatIsCompletedByHandLeavesTheQueueAtOnceToo() throws Exception {
        Offload files = oneAtATimeAndOneWaiting();
        Latch go = new Latch();
        CompletableFuture<Void> running = files.run(go::await);
        CompletableFuture<String> waiting = files.call(() -> "method");
        assertThat(waiting.completeExceptionally(new IOException())).isTrue();

        CompletableFuture<Void> next = files.run(() -> {});

        assertThat(next).isNotDone();
        go.open();
        CompletableFuture.allOf(running, next).get(20, SECONDS);
    }

    private static WeakReference<Object> cancelledArgument(Offload files) {
        Object argument = new Object();
        CompletableFuture<Integer> waiting = files.call(argument::hashCode);
        assertThat(waiting.cancel(true)).isTrue();
        return new WeakReference<>(argument);
    }

    /** One pool and depth 64; then two pools in turn. */
    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "4,4", "1,2", "2,4", "1,4"})
    void callsThatWaitForCallsEndAtAnyDepth(int first, int second) throws Exception {
        runtime = SmartAsyncRuntime.builder()
                .executor("a", first)
                .executor("b", second)
                .build();
        Offload a = Offload.on(runtime, "a");
        Offload b = Offload.on(runtime, "b");

        List<CompletableFuture<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            calls.add(nested(a, a, 64));
            calls.add(nested(a, b, 64));
            calls.add(derived(a, b, 64));
        }

        for (CompletableFuture<Integer> call : calls) {
            assertThat(call.get(30, SECONDS)).isEqualTo(64);
        }
    }

    private static CompletableFuture<Integer> nested(Offload on, Offload next, int depth) {
        return on.call(() -> depth == 0 ? 0 : nested(next, on, depth - 1).get() + 1);
    }

    /** The wait is for a future that was derived, twice, from the call's. */
    private static CompletableFuture<Integer> derived(Offload on, Offload next, int depth) {
        return on.call(() -> depth == 0
                ? 0
                : derived(next, on, depth - 1)
                        .thenApply(result -> result)
                        .thenCompose(CompletableFuture::completedFuture)
                        .thenApply(result -> result + 1)
                        .join());
    }

    @Test
    void aWaitWithALimitGivesUpItsPlaceToo() throws Exception {
        Offload files = Offload.on(with("pool", 1), "pool");

        CompletableFuture<String> outer =
                files.call(() -> files.call(() -> "inner").get(20, SECONDS));

        assertThat(outer.get(20, SECONDS)).isEqualTo("inner");
    }

    /** Of two calls one waits for what the other does: nobody may run one of them instead of queueing it. */
    @Test
    void ofTwoOffloadedCallsOneMayOpenTheLatchOfTheOther() throws Exception {
        Offload files = Offload.on(with("pool", 2), "pool");
        Latch latch = new Latch();

        CompletableFuture<String> parent = files.call(() -> {
            CompletableFuture<String> waits = files.call(() -> {
                latch.await();
                return "waited";
            });
            CompletableFuture<String> opens = files.call(() -> {
                latch.open();
                return "opened";
            });
            return waits.join() + " " + opens.join();
        });

        assertThat(parent.get(20, SECONDS)).isEqualTo("waited opened");
    }

    @Test
    void whoComesBackFromAWaitDoesNotWaitForAPlace() throws Exception {
        Offload files = Offload.on(with("pool", 1), "pool");
        Latch latch = new Latch();

        CompletableFuture<Void> opener = files.run(() -> {
            CompletableFuture<Void> inner = files.run(() -> {});
            CompletableFuture<Void> takesThePlace = files.run(latch::await);
            inner.join();
            latch.open();
            takesThePlace.join();
        });

        opener.get(20, SECONDS);
    }

    @Test
    void afterComingBackTheLimitHoldsAgain() throws Exception {
        Offload files = Offload.on(with("pool", 1), "pool");
        for (int i = 0; i < 50; i++) {
            nested(files, files, 4).get(20, SECONDS);
        }
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<CompletableFuture<Void>> calls = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            calls.add(files.run(() -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                now.decrementAndGet();
            }));
        }

        CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new)).get(30, SECONDS);

        assertThat(most).hasValue(1);
    }

    /** The queue has room for one: whether the next is taken says whether that one still waits. */
    @Test
    void afterComingBackOneRunsAndTheNextOneWaits() throws Exception {
        Offload files = oneAtATimeAndOneWaiting();
        nested(files, files, 4).get(20, SECONDS);
        Latch running = new Latch();
        Latch go = new Latch();
        CompletableFuture<Void> runs = files.run(() -> {
            running.open();
            go.await();
        });
        running.await();

        CompletableFuture<Void> waits = files.run(() -> {});

        assertThat(files.run(() -> {})).isCompletedExceptionally();
        go.open();
        CompletableFuture.allOf(runs, waits).get(20, SECONDS);
    }

    /** Each has left the queue before the next comes, even if its limit passed before it was in it. */
    @Test
    void callsWhoseLimitHasPassedTakeNoRoomInTheQueue() throws Exception {
        runtime = SmartAsyncRuntime.builder().maxConcurrency(1).queueLimit(10).build();
        Latch go = new Latch();
        CompletableFuture<Void> busy = Offload.on(runtime).run(go::await);
        Offload limited = Offload.on(runtime, setup -> setup.timeoutNanos(1));

        for (int i = 0; i < 5_000; i++) {
            CompletableFuture<Void> call = limited.run(() -> {});
            assertThatThrownBy(() -> call.get(20, SECONDS)).hasCauseInstanceOf(CallTimeoutException.class);
        }

        go.open();
        busy.get(20, SECONDS);
    }

    private Offload oneAtATimeAndOneWaiting() {
        runtime = SmartAsyncRuntime.builder().maxConcurrency(1).queueLimit(1).build();
        return Offload.on(runtime);
    }

    private SmartAsyncRuntime with(String name, int limit) {
        runtime = SmartAsyncRuntime.builder().executor(name, limit).build();
        return runtime;
    }
}
