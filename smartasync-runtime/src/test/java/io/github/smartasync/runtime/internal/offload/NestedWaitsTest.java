package io.github.smartasync.runtime.internal.offload;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.Batch;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Offload;
import io.github.smartasync.runtime.bridge.OperationSetup;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A call on the only thread waits for calls that need that thread, whatever future of ours it waits for and in whatever way. */
@Timeout(60)
class NestedWaitsTest {

    private static final long LONG = 1L << 50;

    private final ExecutorService single = Executors.newSingleThreadExecutor();
    private SmartAsyncRuntime runtime;

    @AfterEach
    void close() {
        runtime.close(Duration.ZERO);
        single.shutdownNow();
    }

    /** What is waited for. */
    private enum Awaited {
        ADOPTED_WITH_A_LIMIT {
            @Override
            CompletableFuture<?> of(SmartAsyncRuntime runtime, Supplier<CompletableFuture<String>> call) {
                return adopted(runtime, setup -> setup.timeoutNanos(LONG), call);
            }
        },
        ADOPTED_TO_BE_ABANDONED {
            @Override
            CompletableFuture<?> of(SmartAsyncRuntime runtime, Supplier<CompletableFuture<String>> call) {
                return adopted(runtime, OperationSetup::abandon, call);
            }
        },
        DERIVED_FROM_ADOPTED {
            @Override
            CompletableFuture<?> of(SmartAsyncRuntime runtime, Supplier<CompletableFuture<String>> call) {
                return adopted(runtime, OperationSetup::abandon, call)
                        .thenApply(result -> result)
                        .thenApply(result -> result);
            }
        },
        BATCH {
            @Override
            CompletableFuture<?> of(SmartAsyncRuntime runtime, Supplier<CompletableFuture<String>> call) {
                return batch(runtime, call).future();
            }
        },
        BATCH_WITH_A_LIMIT {
            @Override
            CompletableFuture<?> of(SmartAsyncRuntime runtime, Supplier<CompletableFuture<String>> call) {
                return batch(runtime, call)
                        .timeout(Duration.ofDays(1))
                        .concurrency(2)
                        .future();
            }
        },
        DERIVED_FROM_BATCH {
            @Override
            CompletableFuture<?> of(SmartAsyncRuntime runtime, Supplier<CompletableFuture<String>> call) {
                return batch(runtime, call).future().thenApply(List::size);
            }
        };

        abstract CompletableFuture<?> of(SmartAsyncRuntime runtime, Supplier<CompletableFuture<String>> call);

        private static CompletableFuture<String> adopted(
                SmartAsyncRuntime runtime,
                UnaryOperator<OperationSetup> options,
                Supplier<CompletableFuture<String>> call) {
            ViewOperation operation = options.apply(
                            ViewSetup.async(runtime, NestedWaitsTest.class, "Files", "FilesAsync")
                                    .operation("read(Path)"))
                    .async()
                    .make();
            return operation.adopt(call.get());
        }

        private static Batch<String> batch(SmartAsyncRuntime runtime, Supplier<CompletableFuture<String>> call) {
            return Batch.of(List.of(1, 2, 3, 4, 5, 6, 7, 8), item -> call.get())
                    .concurrency(3)
                    .runtime(runtime);
        }
    }

    /** How it is waited for. */
    private enum Wait {
        JOIN {
            @Override
            void on(SmartAsyncRuntime runtime, CompletableFuture<?> future) {
                future.join();
            }
        },
        GET {
            @Override
            void on(SmartAsyncRuntime runtime, CompletableFuture<?> future) throws Exception {
                future.get();
            }
        },
        SYNC_VIEW {
            @Override
            void on(SmartAsyncRuntime runtime, CompletableFuture<?> future) {
                await(runtime, setup -> setup, future);
            }
        },
        SYNC_VIEW_WITH_A_LIMIT {
            @Override
            void on(SmartAsyncRuntime runtime, CompletableFuture<?> future) {
                await(runtime, setup -> setup.timeoutNanos(LONG), future);
            }
        };

        abstract void on(SmartAsyncRuntime runtime, CompletableFuture<?> future) throws Exception;

        private static void await(
                SmartAsyncRuntime runtime, UnaryOperator<OperationSetup> options, CompletableFuture<?> future) {
            options.apply(ViewSetup.of(runtime, "Files", "FilesAsync").operation("list(Path)"))
                    .async()
                    .make()
                    .await(future);
        }
    }

    static Stream<Arguments> all() {
        return Stream.of(Awaited.values())
                .flatMap(awaited -> Stream.of(Wait.values()).map(wait -> Arguments.of(awaited, wait)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void onTheOnlyPlaceOfAnExecutorOfOurs(Awaited awaited, Wait wait) throws Exception {
        runtime = SmartAsyncRuntime.builder().executor("one", 1).build();

        ends(Offload.on(runtime, "one"), awaited, wait);
    }

    @ParameterizedTest
    @MethodSource("all")
    void onTheOnlyThreadOfAnExecutorOfTheUser(Awaited awaited, Wait wait) throws Exception {
        runtime = SmartAsyncRuntime.builder().executor("one", single).build();

        ends(Offload.on(runtime, "one"), awaited, wait);
    }

    private void ends(Offload files, Awaited awaited, Wait wait) throws Exception {
        CompletableFuture<String> outer = files.call(() -> {
            wait.on(runtime, awaited.of(runtime, () -> files.call(() -> "inner")));
            return "outer";
        });

        assertThat(outer.get(20, SECONDS)).isEqualTo("outer");
    }
}
