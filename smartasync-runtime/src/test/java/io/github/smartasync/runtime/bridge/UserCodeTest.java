package io.github.smartasync.runtime.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.Batch;
import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.spi.CallerContextDetector.Verdict;
import io.github.smartasync.runtime.spi.ContextCarrier.Captured;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No lock is held while code of the user runs, whichever code that is and whoever calls it. */
@Timeout(90)
class UserCodeTest {

    static final int THREADS = 4;

    @ParameterizedTest
    @EnumSource(UserCode.class)
    void noLockIsHeldWhileItRuns(UserCode code) throws Exception {
        try (Scene scene = new Scene(code)) {
            code.play(scene);

            assertThat(scene.witness.held()).isEmpty();
        }
    }

    /** A runtime in which everything that is the user's may be the witness. */
    static final class Scene implements AutoCloseable {

        static final long SHORT = TimeUnit.MILLISECONDS.toNanos(5);
        static final long LONG = 1L << 50;

        private final UserCode code;
        private final Witness witness;
        private final Pool users = new Pool(THREADS);
        private final Pool single = new Pool(1);
        private final SmartAsyncRuntime runtime;

        Scene(UserCode code) {
            this.code = code;
            this.witness = new Witness(code);
            this.runtime = SmartAsyncRuntime.builder()
                    .executor("one", 1)
                    .executor("two", 2)
                    .executor("users", users)
                    .executor("single", single)
                    .carrier(this::capture)
                    .detector(thread -> {
                        witness.look(UserCode.DETECTOR);
                        return Verdict.UNKNOWN;
                    })
                    .build();
            witness.watch(runtime);
        }

        SmartAsyncRuntime runtime() {
            return runtime;
        }

        void look() {
            witness.look(code);
        }

        Offload on(String executor) {
            return Offload.on(runtime, executor);
        }

        OperationSetup limited(long nanos) {
            return ViewSetup.of(runtime, "Files", "FilesAsync")
                    .operation("read(Path)")
                    .timeoutNanos(nanos);
        }

        /** A call that looks, made and waited for by one on the same executor. */
        void nested(String executor, Consumer<CompletableFuture<Void>> wait) {
            CompletableFuture<Void> outer =
                    on(executor).run(() -> wait.accept(on(executor).run(this::look)));
            assertThat(outer).isNotCancelled();
        }

        /** A call whose method runs until it is interrupted. */
        CompletableFuture<Void> running(String executor) throws InterruptedException {
            Latch running = new Latch();
            CompletableFuture<Void> call = on(executor).run(() -> {
                running.open();
                new Latch().await();
            });
            running.await();
            return call;
        }

        <T> CompletableFuture<T> watched(CompletableFuture<T> future) {
            CompletableFuture<T> dependent = future.whenComplete((result, failure) -> look());
            assertThat(dependent).isNotSameAs(future);
            return future;
        }

        void swallow(Runnable wait) {
            try {
                wait.run();
            } catch (CallTimeoutException expected) {
                assertThat(expected).hasMessageContaining("Files.read(Path)");
            }
        }

        CompletableFuture<String> source() {
            return new CompletableFuture<>() {
                @Override
                public boolean cancel(boolean mayInterruptIfRunning) {
                    look();
                    return super.cancel(mayInterruptIfRunning);
                }
            };
        }

        Future<String> plainFuture() {
            return new FutureTask<>(() -> "never run") {
                @Override
                public String get() {
                    look();
                    return "waited for";
                }
            };
        }

        @SuppressWarnings("unchecked")
        CompletionStage<String> stage() {
            return (CompletionStage<String>) Proxy.newProxyInstance(
                    Scene.class.getClassLoader(),
                    new Class<?>[] {CompletionStage.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("toCompletableFuture")) {
                            throw new UnsupportedOperationException();
                        }
                        look();
                        return proxy;
                    });
        }

        Batch<Integer> batch(int looking) {
            return Batch.of(List.of(1, 2), item -> {
                        if (item == looking) {
                            look();
                        }
                        return on("").call(() -> item);
                    })
                    .runtime(runtime)
                    .concurrency(1);
        }

        Batch<Integer> batchOutOfTime() {
            return Batch.of(List.of(1), item -> new CompletableFuture<Integer>())
                    .runtime(runtime)
                    .timeout(Duration.ofMillis(5));
        }

        private Captured capture() {
            witness.look(UserCode.CARRIER_CAPTURES);
            return () -> {
                witness.look(UserCode.CARRIER_SETS);
                return () -> witness.look(UserCode.CARRIER_RESTORES);
            };
        }

        @Override
        public void close() {
            witness.expectClose();
            runtime.close(Duration.ZERO);
            users.shutdownNow();
            single.shutdownNow();
        }

        /** The user's executor, with a queue and threads of the user's. */
        private final class Pool extends ThreadPoolExecutor {

            Pool(int threads) {
                super(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
                setThreadFactory(task -> new Thread(task) {
                    @Override
                    public void interrupt() {
                        witness.look(UserCode.THREAD_THAT_IS_INTERRUPTED);
                        super.interrupt();
                    }
                });
            }

            @Override
            public void execute(Runnable task) {
                witness.look(UserCode.EXECUTOR);
                super.execute(task);
            }

            @Override
            public boolean remove(Runnable task) {
                witness.look(UserCode.QUEUE_OF_THE_EXECUTOR);
                return super.remove(task);
            }
        }
    }
}
