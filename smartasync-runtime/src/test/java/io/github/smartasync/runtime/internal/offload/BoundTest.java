package io.github.smartasync.runtime.internal.offload;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Latch;
import io.github.smartasync.runtime.bridge.Offload;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bound is a bound: of an executor of ours never more calls than it lets are between waits. */
@Timeout(60)
@SuppressWarnings("FutureReturnValueIgnored") // what they lead to is waited for elsewhere
class BoundTest {

    private static final int CALLS = 40;

    private SmartAsyncRuntime runtime =
            SmartAsyncRuntime.builder().executor("db", 2).build();

    @AfterEach
    void close() {
        runtime.close(Duration.ZERO);
    }

    /** How a call waits for what comes from elsewhere. */
    enum Wait {
        THROUGH_A_VIEW {
            @Override
            void on(ViewOperation view, CompletableFuture<String> answer) {
                view.await(answer);
            }
        },
        THROUGH_A_VIEW_WITH_A_LIMIT {
            @Override
            void on(ViewOperation view, CompletableFuture<String> answer) {
                view.await(answer);
            }
        },
        FOR_A_FUTURE_THAT_IS_NO_STAGE {
            @Override
            void on(ViewOperation view, CompletableFuture<String> answer) {
                view.awaitFuture(new PlainFuture(answer));
            }
        };

        abstract void on(ViewOperation view, CompletableFuture<String> answer);
    }

    @ParameterizedTest
    @EnumSource
    void callsThatComeBackTogetherGoOnOneAfterTheOther(Wait wait) throws Exception {
        Offload db = Offload.on(runtime, "db");
        ViewOperation view = ViewSetup.of(runtime, "Remote", "RemoteAsync")
                .operation("get()")
                .timeoutNanos(wait == Wait.THROUGH_A_VIEW_WITH_A_LIMIT ? SECONDS.toNanos(50) : 0)
                .async()
                .make();
        CompletableFuture<String> answer = new CompletableFuture<>();
        CountDownLatch waiting = new CountDownLatch(CALLS);
        Bounded work = new Bounded(2);
        List<CompletableFuture<Void>> calls = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            calls.add(db.run(() -> {
                work.enter();
                work.leave();
                waiting.countDown();
                wait.on(view, answer);
                work.enter();
                Thread.sleep(2); // so that others would meet it here
                work.leave();
            }));
        }
        assertThat(waiting.await(20, SECONDS)).isTrue();

        answer.complete("answer");

        CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new)).get(30, SECONDS);
        assertThat(work.most()).isEqualTo(2);
    }

    @Test
    void whoComesBackIsAheadOfWhatHasNotStarted() throws Exception {
        runtime = SmartAsyncRuntime.builder().executor("one", 1).build();
        Offload one = Offload.on(runtime, "one");
        for (int round = 0; round < 200; round++) {
            List<String> order = Collections.synchronizedList(new ArrayList<>());
            CompletableFuture<Void> waits = one.run(() -> {
                CompletableFuture<Void> inner = one.run(() -> order.add("inner"));
                one.run(() -> order.add("next"));
                inner.join();
                order.add("back");
            });

            waits.get(20, SECONDS);
            one.run(() -> {}).get(20, SECONDS);

            assertThat(order).containsExactly("inner", "back", "next");
        }
    }

    /** One that is interrupted or whose limit passes has to have its place, too, before it goes on. */
    @Test
    void aWaitThatEndsEarlyComesBackInItsTurn() throws Exception {
        runtime = SmartAsyncRuntime.builder().executor("one", 1).build();
        Offload one = Offload.on(runtime, "one");
        Latch innerRuns = new Latch();
        Latch go = new Latch();
        Bounded work = new Bounded(1);
        CompletableFuture<Thread> outer = new CompletableFuture<>();
        CompletableFuture<Void> waits = one.run(() -> {
            CompletableFuture<Void> inner = one.run(() -> {
                work.enter();
                innerRuns.open();
                go.await();
                work.leave();
            });
            outer.complete(Thread.currentThread());
            inner.get(1, MILLISECONDS); // which has ended by the time when this may go on
            work.enter();
            work.leave();
        });
        innerRuns.await();
        // Its limit has passed, and it waits for its place.
        Awaitility.await().until(() -> outer.join().getState() == Thread.State.WAITING);

        go.open();

        waits.get(20, SECONDS);
        assertThat(work.most()).isEqualTo(1);
    }

    @Test
    void aCallThatIsCancelledWhileItComesBackKeepsTheBound() throws Exception {
        runtime = SmartAsyncRuntime.builder().executor("one", 1).build();
        Offload one = Offload.on(runtime, "one");
        ViewOperation view = ViewSetup.of(runtime, "Remote", "RemoteAsync")
                .operation("get()")
                .async()
                .make();
        CompletableFuture<String> answer = new CompletableFuture<>();
        Latch running = new Latch();
        Latch go = new Latch();
        Latch wentOn = new Latch();
        CompletableFuture<Void> comesBack = one.run(() -> {
            try {
                view.await(answer);
            } finally {
                wentOn.open();
            }
        });
        CompletableFuture<Void> has = one.run(() -> {
            running.open();
            go.await();
        });
        running.await();

        answer.complete("answer");
        comesBack.cancel(true);

        assertThat(wentOn.isOpen()).isFalse();
        go.open();
        wentOn.await();
        has.get(20, SECONDS);
    }

    /** Who returns first, in which order, on how many executors, is left to chance; the seed is printed. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void nestingEndsWhoeverReturnsFirst(int limit) throws Exception {
        long seed = Long.getLong("smartasync.seed", System.nanoTime());
        runtime = SmartAsyncRuntime.builder()
                .executor("a", limit)
                .executor("b", 1)
                .build();
        List<Offload> executors = List.of(Offload.on(runtime, "a"), Offload.on(runtime, "b"));
        List<Bounded> bounds = List.of(new Bounded(limit), new Bounded(1));
        Random random = new Random(seed);
        List<CompletableFuture<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            calls.add(tree(executors, bounds, random.nextLong(), 3));
        }

        for (CompletableFuture<Integer> call : calls) {
            assertThat(call.get(50, SECONDS)).as("seed " + seed).isPositive();
        }
        assertThat(bounds).as("seed " + seed).allMatch(Bounded::held);
    }

    private static CompletableFuture<Integer> tree(
            List<Offload> executors, List<Bounded> bounds, long seed, int depth) {
        Random random = new Random(seed);
        int on = random.nextInt(executors.size());
        return executors.get(on).call(() -> {
            bounds.get(on).enter();
            List<CompletableFuture<Integer>> inner = new ArrayList<>();
            for (int i = random.nextInt(3); depth > 0 && i >= 0; i--) {
                inner.add(tree(executors, bounds, random.nextLong(), depth - 1));
            }
            int sum = 1;
            while (!inner.isEmpty()) {
                CompletableFuture<Integer> one = inner.remove(random.nextInt(inner.size()));
                bounds.get(on).leave();
                sum += random.nextBoolean() ? one.join() : one.get(40, SECONDS);
                bounds.get(on).enter();
            }
            bounds.get(on).leave();
            return sum;
        });
    }

    @Test
    void soManyPlatformThreadsWaitAndNoMoreAndAllTheSameEverythingEnds() throws Exception {
        runtime = SmartAsyncRuntime.builder()
                .executor("db", 4)
                .maxWaitingThreads(20)
                .threadNames("bound")
                .build();
        Offload db = Offload.on(runtime, "db");
        AtomicInteger most = new AtomicInteger();
        List<CompletableFuture<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            calls.add(db.call(() -> {
                CompletableFuture<Integer> inner = db.call(() -> 1);
                most.accumulateAndGet(platformThreads("bound"), Math::max);
                return inner.join();
            }));
        }

        for (CompletableFuture<Integer> call : calls) {
            assertThat(call.get(40, SECONDS)).isEqualTo(1);
        }

        // A thread that has ended its work, but is not yet ready for more, may have another beside it for a moment.
        assertThat(most.get()).isLessThan(4 + 20 + 16);
    }

    @Test
    void whoComesBackWhenTheRuntimeIsClosedWaitsForNobody() throws Exception {
        runtime = SmartAsyncRuntime.builder().executor("one", 1).build();
        Offload one = Offload.on(runtime, setup -> setup.executor("one").abandon());
        CompletableFuture<String> answer = new CompletableFuture<>();
        ViewOperation view = ViewSetup.of(runtime, "Remote", "RemoteAsync")
                .operation("get()")
                .async()
                .make();
        Latch running = new Latch();
        Latch wentOn = new Latch();
        CountDownLatch never = new CountDownLatch(1);
        one.run(() -> {
            view.await(answer);
            wentOn.open();
        });
        one.run(() -> {
            running.open();
            never.await();
        });
        running.await();
        answer.complete("answer");

        runtime.close(Duration.ZERO);

        wentOn.await();
        never.countDown();
    }

    private static int platformThreads(String prefix) {
        return (int) Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().matches(prefix + "(-db)?-[0-9]+"))
                .count();
    }

    /** Counts who is between two waits. */
    private static final class Bounded {

        private final int limit;
        private final AtomicInteger now = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        Bounded(int limit) {
            this.limit = limit;
        }

        void enter() {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
        }

        void leave() {
            now.decrementAndGet();
        }

        int most() {
            return most.get();
        }

        boolean held() {
            return most.get() <= limit;
        }
    }

    /** What a library may return that is no stage. */
    private record PlainFuture(CompletableFuture<String> answer) implements java.util.concurrent.Future<String> {

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            return answer.cancel(mayInterruptIfRunning);
        }

        @Override
        public boolean isCancelled() {
            return answer.isCancelled();
        }

        @Override
        public boolean isDone() {
            return answer.isDone();
        }

        @Override
        public String get() throws InterruptedException, java.util.concurrent.ExecutionException {
            return answer.get();
        }

        @Override
        public String get(long timeout, java.util.concurrent.TimeUnit unit)
                throws InterruptedException, java.util.concurrent.ExecutionException, TimeoutException {
            return answer.get(timeout, unit);
        }
    }
}
