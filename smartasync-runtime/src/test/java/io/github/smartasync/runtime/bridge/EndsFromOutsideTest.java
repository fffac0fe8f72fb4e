package io.github.smartasync.runtime.bridge;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.smartasync.runtime.Batch;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way in which somebody may end a future of ours, and what becomes of the work behind it. */
@Timeout(60)
class EndsFromOutsideTest {

    private final SmartAsyncRuntime runtime =
            SmartAsyncRuntime.builder().executor("db", 1).build();

    @AfterEach
    void close() {
        runtime.close(Duration.ZERO);
    }

    /** The ways, with the method of {@code CompletableFuture} in each. */
    enum End {
        CANCEL("cancel") {
            @Override
            <T> void of(CompletableFuture<T> future, T value) {
                future.cancel(true);
            }
        },
        COMPLETE("complete") {
            @Override
            <T> void of(CompletableFuture<T> future, T value) {
                future.complete(value);
            }
        },
        COMPLETE_EXCEPTIONALLY("completeExceptionally") {
            @Override
            <T> void of(CompletableFuture<T> future, T value) {
                future.completeExceptionally(new IOException("from outside"));
            }
        },
        COMPLETE_ASYNC("completeAsync") {
            @Override
            <T> void of(CompletableFuture<T> future, T value) {
                future.completeAsync(() -> value, Runnable::run);
            }
        },
        COMPLETE_ASYNC_FAILING("completeAsync") {
            @Override
            <T> void of(CompletableFuture<T> future, T value) {
                future.completeAsync(
                        () -> {
                            throw new IllegalStateException("from outside");
                        },
                        Runnable::run);
            }
        },
        OR_TIMEOUT("orTimeout") {
            @Override
            <T> void of(CompletableFuture<T> future, T value) {
                future.orTimeout(1, MILLISECONDS);
            }
        },
        COMPLETE_ON_TIMEOUT("completeOnTimeout") {
            @Override
            <T> void of(CompletableFuture<T> future, T value) {
                future.completeOnTimeout(value, 1, MILLISECONDS);
            }
        },
        OBTRUDE_VALUE("obtrudeValue") {
            @Override
            <T> void of(CompletableFuture<T> future, T value) {
                future.obtrudeValue(value);
            }
        },
        OBTRUDE_EXCEPTION("obtrudeException") {
            @Override
            <T> void of(CompletableFuture<T> future, T value) {
                future.obtrudeException(new IOException("from outside"));
            }
        };

        final String method;

        End(String method) {
            this.method = method;
        }

        /** Ends the future, maybe a moment later. */
        abstract <T> void of(CompletableFuture<T> future, T value);
    }

    /** A method that a JDK adds has to be looked at: it either ends the future, or goes into this list. */
    @Test
    void theTableHasEveryMethodThatEndsAFuture() {
        Set<String> onlyRead = Set.of(
                        "isDone isCancelled isCompletedExceptionally get join getNow getNumberOfDependents toString state resultNow",
                        "exceptionNow toCompletableFuture newIncompleteFuture defaultExecutor copy minimalCompletionStage handle",
                        "handleAsync whenComplete whenCompleteAsync thenApply thenApplyAsync thenAccept thenAcceptAsync thenRun",
                        "thenRunAsync thenCombine thenCombineAsync thenAcceptBoth thenAcceptBothAsync runAfterBoth",
                        "runAfterBothAsync applyToEither applyToEitherAsync acceptEither acceptEitherAsync runAfterEither",
                        "runAfterEitherAsync thenCompose thenComposeAsync exceptionally exceptionallyAsync exceptionallyCompose",
                        "exceptionallyComposeAsync")
                .stream()
                .flatMap(names -> Stream.of(names.split(" ")))
                .collect(Collectors.toSet());
        Set<String> ends = new TreeSet<>();
        for (Method method : CompletableFuture.class.getMethods()) {
            if (!Modifier.isStatic(method.getModifiers())
                    && method.getDeclaringClass() != Object.class
                    && !onlyRead.contains(method.getName())) {
                ends.add(method.getName());
            }
        }

        assertThat(Arrays.stream(End.values()).map(end -> end.method)).containsAll(ends);
    }

    @ParameterizedTest
    @EnumSource
    void interruptsAMethodThatRunsAndFreesItsPlace(End end) throws Exception {
        Offload files = Offload.on(runtime, "db");
        Latch running = new Latch();
        Latch interrupted = new Latch();
        CompletableFuture<String> call = files.call(() -> {
            running.open();
            try {
                new CountDownLatch(1).await();
                return "never";
            } catch (InterruptedException expected) {
                interrupted.open();
                throw expected;
            }
        });
        running.await();

        end.of(call, "from outside");

        interrupted.await();
        assertThat(files.call(() -> "next").get(20, SECONDS)).isEqualTo("next");
        awaitDone(call);
    }

    @ParameterizedTest
    @EnumSource
    void interruptsBeforeDependentsRun(End end) throws Exception {
        Offload files = Offload.on(runtime, "db");
        Latch running = new Latch();
        Latch interrupted = new Latch();
        CompletableFuture<String> call = files.call(() -> {
            running.open();
            try {
                new CountDownLatch(1).await();
                return "never";
            } catch (InterruptedException expected) {
                interrupted.open();
                throw expected;
            }
        });
        CompletableFuture<Boolean> seen = call.handle((value, failure) -> {
            try {
                interrupted.await();
                return true;
            } catch (InterruptedException stray) {
                return false;
            }
        });
        running.await();

        end.of(call, "from outside");

        assertThat(end.method.startsWith("obtrude") || seen.get(20, SECONDS)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void keepsAMethodThatIsQueuedFromStarting(End end) throws Exception {
        Offload files = Offload.on(runtime, "db");
        Latch go = new Latch();
        CompletableFuture<Void> busy = files.run(go::await);
        List<String> started = new ArrayList<>();
        CompletableFuture<String> queued = files.call(() -> {
            started.add("queued");
            return "never";
        });

        end.of(queued, "from outside");
        awaitDone(queued);
        go.open();

        busy.get(20, SECONDS);
        files.run(() -> {}).get(20, SECONDS);
        assertThat(started).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void leavesAMethodAloneThatIsToBeAbandoned(End end) throws Exception {
        Offload files = Offload.on(runtime, setup -> setup.executor("db").abandon());
        Latch running = new Latch();
        Latch go = new Latch();
        List<String> ran = new ArrayList<>();
        CompletableFuture<String> call = files.call(() -> {
            running.open();
            go.await();
            ran.add("to its end");
            return "never";
        });
        running.await();

        end.of(call, "from outside");
        awaitDone(call);
        go.open();

        files.run(() -> {}).get(20, SECONDS);
        assertThat(ran).containsExactly("to its end");
    }

    @ParameterizedTest
    @EnumSource
    void cancelsTheSourceOfAnAdoptedFutureAndLeavesNothingOnIt(End end) {
        CompletableFuture<String> source = new CompletableFuture<>();
        CompletableFuture<String> adopted = adopting(setup -> setup).adopt(source);

        end.of(adopted, "from outside");

        Awaitility.await().until(source::isCancelled);
        awaitDone(adopted);
        assertThat(source.getNumberOfDependents()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheSourceAloneThatIsToBeAbandonedAndNothingOnIt(End end) {
        CompletableFuture<String> source = new CompletableFuture<>();
        CompletableFuture<String> adopted = adopting(OperationSetup::abandon).adopt(source);

        end.of(adopted, "from outside");

        awaitDone(adopted);
        assertThat(source).isNotDone();
        Awaitility.await().until(() -> source.getNumberOfDependents() == 0);
    }

    @ParameterizedTest
    @EnumSource
    void aCancelThatComesLaterReachesNothing(End end) {
        CompletableFuture<String> source = new CompletableFuture<>();
        CompletableFuture<String> adopted = adopting(OperationSetup::abandon).adopt(source);
        end.of(adopted, "from outside");
        awaitDone(adopted);

        assertThat(adopted.cancel(true)).isEqualTo(end == End.CANCEL);

        assertThat(source).isNotDone();
    }

    @ParameterizedTest
    @EnumSource
    void cancelsTheCallsOfABatch(End end) {
        List<CompletableFuture<String>> calls = List.of(new CompletableFuture<>(), new CompletableFuture<>());
        CompletableFuture<List<String>> batch =
                Batch.of(List.of(0, 1), calls::get).runtime(runtime).future();

        end.of(batch, List.of());

        Awaitility.await().until(() -> calls.stream().allMatch(CompletableFuture::isCancelled));
        awaitDone(batch);
    }

    @Test
    void nullIsNoFailureAndEndsNothing() {
        CompletableFuture<String> source = new CompletableFuture<>();
        CompletableFuture<String> adopted = adopting(setup -> setup).adopt(source);

        assertThatNullPointerException().isThrownBy(() -> adopted.completeExceptionally(null));
        assertThatNullPointerException().isThrownBy(() -> adopted.obtrudeException(null));
        assertThatNullPointerException().isThrownBy(() -> adopted.completeAsync(null));
        source.complete("answer");

        assertThat(adopted.join()).isEqualTo("answer");
    }

    /** With a limit, so that the future is not handed through as it is. */
    private ViewOperation adopting(UnaryOperator<OperationSetup> options) {
        OperationSetup setup = ViewSetup.of(runtime, "Files", "FilesAsync")
                .operation("read(Path)")
                .timeoutNanos(Duration.ofHours(1).toNanos());
        return options.apply(setup).adopting();
    }

    private static void awaitDone(CompletableFuture<?> future) {
        Awaitility.await().until(future::isDone);
    }
}
