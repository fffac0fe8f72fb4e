package io.github.smartasync.runtime.bridge;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.spi.ContextCarrier;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class UserExecutorTest {

    private SmartAsyncRuntime runtime = SmartAsyncRuntime.builder().build();

    @AfterEach
    void close() {
        runtime.close(Duration.ZERO);
    }

    @Test
    void isUsedAsItIsAndNotClosed() throws Exception {
        ExecutorService executor = Executors.newSingleThreadExecutor(task -> new Thread(task, "mine"));
        try {
            assertThat(on(executor).call(() -> Thread.currentThread().getName()).get(20, SECONDS))
                    .isEqualTo("mine");

            runtime.close();

            assertThat(executor.isShutdown()).isFalse();
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void mayRunOnTheCaller() {
        CompletableFuture<Thread> future = on(Runnable::run).call(Thread::currentThread);

        assertThat(future).isCompletedWithValue(Thread.currentThread());
    }

    @Test
    void onTheCallersThreadItsInterruptFlagStays() {
        Thread.currentThread().interrupt();

        CompletableFuture<Boolean> future =
                on(Runnable::run).call(() -> Thread.currentThread().isInterrupted());

        assertThat(Thread.interrupted()).isTrue();
        assertThat(future).isCompletedWithValue(true);
    }

    @Test
    void aRejectionIsAFailedFuture() {
        RejectedExecutionException rejection = new RejectedExecutionException("full");

        assertRejected(
                on(task -> {
                    throw rejection;
                }),
                rejection);
    }

    @Test
    void whateverTheExecutorThrowsIsAFailedFuture() {
        assertRejected(
                on(task -> {
                    throw new OutOfMemoryError("unable to create native thread");
                }),
                OutOfMemoryError.class);
        assertRejected(
                on(task -> {
                    throw new IllegalStateException();
                }),
                IllegalStateException.class);
    }

    @Test
    void whatIsThrownAfterTheTaskRanIsIgnored() {
        CompletableFuture<String> future = on(task -> {
                    task.run();
                    throw new IllegalStateException("too late");
                })
                .call(() -> "result");

        assertThat(future).isCompletedWithValue("result");
    }

    @Test
    void aTaskThatIsRunAfterItsRejectionNeverStarts() {
        AtomicInteger runs = new AtomicInteger();
        Queue<Runnable> kept = new ArrayDeque<>();
        CompletableFuture<Integer> future = on(task -> {
                    kept.add(task);
                    throw new RejectedExecutionException();
                })
                .call(runs::incrementAndGet);

        kept.forEach(Runnable::run);

        assertThat(runs).hasValue(0);
        assertThat(future).isCompletedExceptionally();
    }

    @Test
    void aTaskThatIsRunTwiceRunsOnce() {
        AtomicInteger runs = new AtomicInteger();
        CompletableFuture<Integer> future = on(task -> {
                    task.run();
                    task.run();
                })
                .call(runs::incrementAndGet);

        assertThat(future).isCompletedWithValue(1);
        assertThat(runs).hasValue(1);
    }

    @Test
    void oneThatWasClosedRejects() {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        executor.shutdown();

        assertRejected(on(executor), RejectedExecutionException.class);
    }

    @Test
    void nothingIsAskedOfAnExecutorButToExecute() {
        ExecutorService touchy = new AbstractExecutorService() {
            @Override
            public void execute(Runnable command) {
                command.run();
            }

            @Override
            public boolean isShutdown() {
                throw new UnsupportedOperationException();
            }

            @Override
            public boolean isTerminated() {
                throw new UnsupportedOperationException();
            }

            @Override
            public void shutdown() {
                throw new UnsupportedOperationException();
            }

            @Override
            public java.util.List<Runnable> shutdownNow() {
                throw new UnsupportedOperationException();
            }

            @Override
            public boolean awaitTermination(long timeout, TimeUnit unit) {
                throw new UnsupportedOperationException();
            }

            @Override
            public String toString() {
                throw new UnsupportedOperationException();
            }
        };

        assertThat(on(touchy).call(() -> "result")).isCompletedWithValue("result");
        runtime.close();
    }

    @Test
    void oneThatDropsTasksIsNamedByTheTimeout() {
        runtime = SmartAsyncRuntime.builder()
                .executor("leaky", task -> {})
                .timeout(Duration.ofMillis(1))
                .build();

        CompletableFuture<Void> future = Offload.on(runtime, "leaky").run(() -> {});

        assertThatThrownBy(() -> future.get(20, SECONDS))
                .cause()
                .isInstanceOf(CallTimeoutException.class)
                .hasMessageContaining("Files.read(Path)")
                .hasMessageContaining("not been started")
                .hasMessageContaining("\"leaky\"");
    }

    @Test
    void aCancelledTaskLeavesTheQueueOfAThreadPool() throws Exception {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 1, SECONDS, new LinkedBlockingQueue<>());
        try {
            Offload files = on(pool);
            Latch go = new Latch();
            CompletableFuture<Void> running = files.run(go::await);
            CompletableFuture<Void> waiting = files.run(() -> {});
            assertThat(pool.getQueue()).hasSize(1);

            waiting.cancel(true);

            assertThat(pool.getQueue()).isEmpty();
            go.open();
            running.get(20, SECONDS);
        } finally {
            pool.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void aWaiterOnOneOfItsThreadsRunsTheTaskItWaitsFor(int threads) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            Offload files = on(executor);

            assertThat(nested(files, 64).get(30, SECONDS)).isEqualTo(64);
            assertThat(derived(files, 64).get(30, SECONDS)).isEqualTo(64);
        } finally {
            executor.shutdownNow();
        }
    }

    private static CompletableFuture<Integer> nested(Offload files, int depth) {
        return files.call(() -> depth == 0 ? 0 : nested(files, depth - 1).join() + 1);
    }

    private static CompletableFuture<Integer> derived(Offload files, int depth) {
        return files.call(() -> depth == 0
                ? 0
                : derived(files, depth - 1).thenApply(result -> result + 1).join());
    }

    @Test
    void aThreadThatWasFasterThanAWaiterIsStillKnownToWorkForIt() throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(2);
        Latch waiterIsAboutToRunIt = new Latch();
        Latch otherRunsIt = new Latch();
        AtomicReference<Thread> waiter = new AtomicReference<>();
        AtomicBoolean second = new AtomicBoolean();
        runtime = SmartAsyncRuntime.builder()
                .executor(executor)
                .carrier(() -> second.get() ? () -> raceFor(waiter, waiterIsAboutToRunIt, otherRunsIt) : null)
                .build();
        Offload files = Offload.on(runtime);
        try {
            CompletableFuture<Integer> outer = files.call(() -> {
                waiter.set(Thread.currentThread());
                second.set(true);
                CompletableFuture<Integer> contested = files.call(() -> {
                    second.set(false);
                    otherRunsIt.open();
                    while (waiter.get().getState() != Thread.State.WAITING) {
                        Thread.onSpinWait(); // until the waiter has lost, and blocks its thread
                    }
                    return files.call(() -> 1).join() + 1;
                });
                return contested.join() + 1;
            });

            assertThat(outer.get(20, SECONDS)).isEqualTo(3);
        } finally {
            executor.shutdownNow();
        }
    }

    /** Lets both threads come as far as they can before either runs the task, and the other win. */
    private static ContextCarrier.Scope raceFor(AtomicReference<Thread> waiter, Latch waiterIsHere, Latch otherRunsIt) {
        try {
            if (Thread.currentThread() == waiter.get()) {
                waiterIsHere.open();
                otherRunsIt.await();
            } else {
                waiterIsHere.await();
            }
        } catch (InterruptedException unexpected) {
            throw new AssertionError(unexpected);
        }
        return () -> {};
    }

    @Test
    void aWaiterOnAnotherThreadRunsNothing() throws Exception {
        Queue<Runnable> queue = new ArrayDeque<>();
        CompletableFuture<Thread> future = on(queue::add).call(Thread::currentThread);
        Latch waits = new Latch();
        Thread waiter = new Thread(() -> {
            waits.open();
            future.join();
        });
        waiter.start();
        waits.await();

        assertThat(queue).hasSize(1);
        queue.remove().run();

        assertThat(future.get()).isSameAs(Thread.currentThread());
        waiter.join();
    }

    private Offload on(Executor executor) {
        runtime = SmartAsyncRuntime.builder().executor(executor).build();
        return Offload.on(runtime);
    }

    private static void assertRejected(Offload files, Throwable cause) {
        CompletableFuture<Void> future = files.run(() -> {});
        assertThatThrownBy(future::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessageContaining("Files.read(Path)")
                .hasCause(cause);
    }

    private static void assertRejected(Offload files, Class<? extends Throwable> cause) {
        CompletableFuture<Void> future = files.run(() -> {});
        assertThatThrownBy(future::get)
                .cause()
                .isInstanceOf(RejectedExecutionException.class)
                .hasCauseInstanceOf(cause);
    }
}
