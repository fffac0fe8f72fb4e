package io.github.smartasync.runtime.internal.offload;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Latch;
import io.github.smartasync.runtime.bridge.Offload;
import java.net.URL;
import java.net.URLClassLoader;
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
    void aThreadThatTakesNoContextLoaderRunsTheMethodAllTheSame() throws Exception {
        ExecutorService executor = Executors.newSingleThreadExecutor(task -> new Thread(task) {
            @Override
            public void setContextClassLoader(ClassLoader loader) {
                throw new IllegalStateException("managed");
            }
        });
        Thread caller = Thread.currentThread();
        ClassLoader before = caller.getContextClassLoader();
        try (URLClassLoader mine = new URLClassLoader(new URL[0], null)) {
            caller.setContextClassLoader(mine);

            assertThat(on(executor).call(() -> "ran").get(20, SECONDS)).isEqualTo("ran");
        } finally {
            caller.setContextClassLoader(before);
            executor.shutdown();
        }
    }

    @Test
    void aThreadThatDoesNotTellItsFlagRunsTheMethodAllTheSame() throws Exception {
        Executor executor = task -> new Thread(task) {
            @Override
            public boolean isInterrupted() {
                throw new IllegalStateException("managed");
            }
        }.start();

        assertThat(on(executor).call(() -> "ran").get(20, SECONDS)).isEqualTo("ran");
    }

    @Test
    void aCallThatEndsBeforeItIsHandedOverIsNotHandedOverNorRemembered() {
        AtomicInteger handedOver = new AtomicInteger();
        Task<String> call = on(task -> handedOver.incrementAndGet()).prepare(() -> "never");

        assertThat(call.cancel(true)).isTrue();
        assertThat(Offload.submit(call)).isSameAs(call);
        runtime.close(Duration.ofDays(1)); // would wait for what it remembers

        assertThat(handedOver).hasValue(0);
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

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void onTheCallersThreadACancelFromInsideLeavesTheFlagAsItWas(boolean before) {
        AtomicReference<CompletableFuture<Boolean>> self = new AtomicReference<>();
        Task<Boolean> call = on(Runnable::run).prepare(() -> self.get().cancel(true));
        self.set(call);
        if (before) {
            Thread.currentThread().interrupt();
        }

        assertThat(Offload.submit(call)).isCancelled();

        assertThat(Thread.interrupted()).isEqualTo(before);
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

    @Test
    void oneWithSeveralNamesIsCalledByAllOfThem() {
        Executor closed = task -> {
            throw new RejectedExecutionException();
        };
        runtime = SmartAsyncRuntime.builder()
                .executor(closed)
                .executor("db", closed)
                .executor("files", closed)
                .build();

        CompletableFuture<Void> future = Offload.on(runtime, "files").run(() -> {});

        assertThatThrownBy(() -> future.get(20, SECONDS))
                .cause()
                .hasMessageContaining("the default executor, which is executor \"db\", which is executor \"files\"");
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
