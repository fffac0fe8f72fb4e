package io.github.smartasync.runtime.bridge;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.CallerContext;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.internal.offload.Task;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CloseTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final SmartAsyncRuntime runtime = SmartAsyncRuntime.builder()
            .executor("one", 1)
            .threadNames("closing")
            .build();
    private final Offload files = Offload.on(runtime, "one");

    @Test
    void theLongestNegativeGraceIsNone() {
        Latch stuck = new Latch();
        CompletableFuture<Void> running = files.run(stuck::await);

        runtime.close(Duration.ofSeconds(Long.MIN_VALUE));

        assertThat(running).isCompletedExceptionally();
    }

    @Test
    void letsAcceptedWorkFinish() throws Exception {
        Latch running = new Latch();
        Latch go = new Latch();
        CompletableFuture<Void> first = files.run(() -> {
            running.open();
            go.await();
        });
        CompletableFuture<String> second = files.call(() -> "waited in the queue");
        running.await();
        Caller.Call<Void> closing = closing(runtime).awaitParked();

        go.open();

        closing.result();
        assertThat(first).isCompleted();
        assertThat(second).isCompletedWithValue("waited in the queue");
    }

    @Test
    void letsWorkOnAnExecutorOfTheUserFinishToo() throws Exception {
        SmartAsyncRuntime other = SmartAsyncRuntime.builder()
                .executor(task -> new Thread(task).start())
                .build();
        Latch running = new Latch();
        Latch go = new Latch();
        CompletableFuture<String> call = Offload.on(other).call(() -> {
            running.open();
            go.await();
            return "finished";
        });
        running.await();
        Caller.Call<Void> closing = closing(other).awaitParked();

        go.open();

        closing.result();
        assertThat(call).isCompletedWithValue("finished");
    }

    @Test
    void doesNotWaitForWhatAnExecutorOfTheUserRejected() throws Exception {
        SmartAsyncRuntime other = SmartAsyncRuntime.builder()
                .executor(task -> {
                    throw new RejectedExecutionException();
                })
                .build();
        CompletableFuture<Void> rejected = Offload.on(other).run(() -> {});

        closing(other).result();

        assertThat(rejected).isCompletedExceptionally();
    }

    @Test
    void doesNotWaitForWhatWasCancelledInTheQueue() throws Exception {
        Latch running = new Latch();
        Latch go = new Latch();
        CompletableFuture<Void> first = files.run(() -> {
            running.open();
            go.await();
        });
        CompletableFuture<Void> second = files.run(() -> {});
        running.await();
        Caller.Call<Void> closing = closing(runtime).awaitParked();

        second.cancel(true);
        go.open();

        closing.result();
        assertThat(first).isCompleted();
    }

    @Test
    void thenInterruptsWhatRunsAndEndsEveryFuture() throws Exception {
        Latch running = new Latch();
        AtomicBoolean interrupted = new AtomicBoolean();
        CompletableFuture<Void> first = files.run(() -> {
            running.open();
            try {
                new Latch().await();
            } catch (InterruptedException expected) {
                interrupted.set(true);
            }
        });
        CompletableFuture<Void> second = files.run(() -> {});
        running.await();

        runtime.close(Duration.ZERO);

        assertThat(first.handle((nothing, failure) -> failure).join())
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("closed");
        assertThat(second).isCancelled();
        Awaitility.await().untilTrue(interrupted);
    }

    @Test
    void anAsynchronousDependentThatComesLaterFails() throws Exception {
        CompletableFuture<String> ended = files.call(() -> "ended");
        ended.get(20, SECONDS);
        runtime.close();

        CompletableFuture<Integer> dependent = ended.thenApplyAsync(String::length);

        assertThat(dependent)
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableThat()
                .havingRootCause()
                .isInstanceOf(RejectedExecutionException.class)
                .withMessageContaining("closed");
    }

    @Test
    void anAsynchronousDependentThatWaitsForItsTurnEndsToo() throws Exception {
        CompletableFuture<String> ended = files.call(() -> "ended");
        ended.get(20, SECONDS);
        Latch running = new Latch();
        CompletableFuture<Void> busy = files.run(() -> {
            running.open();
            new Latch().await();
        });
        running.await();
        CompletableFuture<Integer> dependent = ended.thenApplyAsync(String::length);

        runtime.close(Duration.ZERO);

        assertThat(dependent).succeedsWithin(Duration.ofSeconds(20)).isEqualTo(5);
        assertThat(busy).isCancelled();
    }

    @Test
    void endsFuturesOnExecutorsOfTheUserToo() {
        Queue<Runnable> queue = new ArrayDeque<>();
        SmartAsyncRuntime other =
                SmartAsyncRuntime.builder().executor(queue::add).build();
        AtomicBoolean started = new AtomicBoolean();
        CompletableFuture<Void> future = Offload.on(other).run(() -> started.set(true));

        other.close(Duration.ZERO);

        assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
        queue.remove().run();
        assertThat(started).isFalse();
    }

    /** Nothing but the runtime leads to the call any more, and nothing leads to it from what derives from it. */
    @Test
    void endsWhatDerivesFromACallThatTheExecutorOfTheUserDropped() {
        SmartAsyncRuntime other =
                SmartAsyncRuntime.builder().executor(task -> {}).build();
        CompletableFuture<Void> derived =
                CompletableFuture.allOf(Offload.on(other).call(() -> "dropped").thenApply(String::length));
        System.gc();

        other.close(Duration.ZERO);

        assertThatThrownBy(derived::join).hasCauseInstanceOf(CancellationException.class);
    }

    @Test
    void refusesNewWorkAtOnceWithAMessage() {
        runtime.close();

        CompletableFuture<Void> late = files.run(() -> {});

        assertThat(late).isCompletedExceptionally();
        assertThatThrownBy(late::join)
                .cause()
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessageContaining("Files.read(Path)")
                .hasMessageContaining("closed");
    }

    @Test
    void refusesNewWorkForAnExecutorOfTheUser() {
        SmartAsyncRuntime other =
                SmartAsyncRuntime.builder().executor(Runnable::run).build();
        other.close();

        assertThatThrownBy(() -> Offload.on(other).run(() -> {}).join())
                .cause()
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void doesNotBlockAThreadThatMustNotBlock() throws Exception {
        Latch running = new Latch();
        Latch go = new Latch();
        CompletableFuture<Void> stuck = files.run(() -> {
            running.open();
            go.await();
        });
        running.await();

        CallerContext.forbidBlocking(() -> runtime.close(LONG));

        assertThat(stuck).isNotDone();
        assertThat(files.run(() -> {})).isCompletedExceptionally();
        go.open();
        stuck.get(20, SECONDS);
    }

    @Test
    void fromATaskOfItsOwnDoesNotWaitForThatTask() throws Exception {
        CompletableFuture<String> closes = files.call(() -> {
            runtime.close(LONG);
            return "closed";
        });

        assertThat(closes.get(20, SECONDS)).isEqualTo("closed");
    }

    @Test
    @SuppressWarnings("FutureReturnValueIgnored") // its dependent is looked at
    void fromADependentOfACallWhoseLimitPassedDoesNotWaitForOtherCalls() throws Exception {
        Latch running = new Latch();
        Latch go = new Latch();
        CompletableFuture<Void> other = files.run(() -> {
            running.open();
            go.await();
        });
        running.await();
        Task<String> limited = Offload.on(runtime, setup -> setup.timeoutNanos(1))
                .prepare(() -> {
                    new Latch().await();
                    return "";
                });
        CompletableFuture<Boolean> closes = limited.handle((value, failure) -> {
            runtime.close(LONG);
            return other.isDone();
        });

        Offload.submit(limited);

        assertThat(closes.get(20, SECONDS)).isFalse();
        go.open();
        other.get(20, SECONDS);
    }

    @Test
    void interruptedEndsEverythingNowAndSetsTheFlagAgain() throws Exception {
        Latch running = new Latch();
        CompletableFuture<Void> stuck = files.run(() -> {
            running.open();
            new Latch().await();
        });
        running.await();
        Thread.currentThread().interrupt();

        runtime.close(LONG);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(stuck).isCancelled();
    }

    @Test
    void anAbandonedMethodRunsOutAfterItsFutureHasEnded() throws Exception {
        Latch running = new Latch();
        Latch go = new Latch();
        CompletableFuture<Boolean> ranOut = new CompletableFuture<>();
        CompletableFuture<Void> abandoned = Offload.on(runtime, setup -> setup.abandon())
                .run(() -> {
                    running.open();
                    go.await();
                    ranOut.complete(Thread.currentThread().isInterrupted());
                });
        running.await();

        runtime.close(Duration.ZERO);

        assertThat(abandoned).isCancelled();
        go.open();
        assertThat(ranOut.get(20, SECONDS)).isFalse();
    }

    @Test
    void leavesNoThread() throws Exception {
        files.run(() -> {}).get(20, SECONDS);
        Offload.on(runtime, setup -> setup.timeoutNanos(1))
                .run(new Latch()::await)
                .handle((nothing, failure) -> failure)
                .get(20, SECONDS);

        runtime.close(Duration.ZERO);

        Awaitility.await()
                .until(() -> Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(thread -> thread.getName().startsWith("closing-")));
    }

    @Test
    void severalTimesAndFromSeveralThreadsIsHarmless() throws Exception {
        CompletableFuture<Void> one = closeElsewhere(LONG);
        CompletableFuture<Void> two = closeElsewhere(Duration.ZERO);
        runtime.close();
        one.get(20, SECONDS);
        two.get(20, SECONDS);
        runtime.close();
    }

    @Test
    void hasNoEffectOnTheSharedRuntime() {
        SmartAsyncRuntime.shared().close();

        assertThat(Offload.on(SmartAsyncRuntime.shared()).call(() -> "open").join())
                .isEqualTo("open");
    }

    /** Gives up before the runtime, which would wait for long, does. */
    private static Caller.Call<Void> closing(SmartAsyncRuntime closed) {
        return Caller.PLATFORM.begin(() -> {
            closed.close(LONG);
            return null;
        });
    }

    private CompletableFuture<Void> closeElsewhere(Duration grace) {
        CompletableFuture<Void> closed = new CompletableFuture<>();
        new Thread(() -> {
                    runtime.close(grace);
                    closed.complete(null);
                })
                .start();
        return closed;
    }
}
