package io.github.smartasync.runtime.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.CallInterruptedException;
import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class AwaitTest {

    private static final SmartAsyncRuntime RUNTIME = SmartAsyncRuntime.builder().build();

    private final CompletableFuture<String> origin = new CompletableFuture<>();

    static Stream<Arguments> everyWay() {
        return Caller.available().flatMap(caller -> Stream.of(Source.values()).map(s -> Arguments.of(caller, s)));
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void returnsAResultThatIsThere(Caller caller, Source source) throws Exception {
        origin.complete("12.50");
        assertThat(caller.<String>call(() -> source.await(plain(), origin))).isEqualTo("12.50");
        assertThat(caller.<String>call(() -> source.await(limited(), origin))).isEqualTo("12.50");
        CompletableFuture<Void> empty = CompletableFuture.completedFuture(null);
        assertThat(caller.<Object>call(() -> source.await(plain(), empty))).isNull();
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void waitsForAResult(Caller caller, Source source) throws Exception {
        for (ViewOperation operation : new ViewOperation[] {plain(), limited()}) {
            CompletableFuture<String> later = new CompletableFuture<>();
            var call =
                    caller.<String>begin(() -> source.await(operation, later)).awaitParked();
            later.complete("12.50");
            assertThat(call.result()).isEqualTo("12.50");
        }
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void throwsTheOriginalException(Caller caller, Source source) {
        for (Throwable original : new Throwable[] {
            new IllegalArgumentException("sku"), new StackOverflowError("deep"), new FileNotFoundException("declared")
        }) {
            for (CompletableFuture<String> failed : failures(original)) {
                assertThatThrownBy(() -> caller.call(() -> source.await(declaring(IOException.class), failed)))
                        .isSameAs(original);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void throwsTheOriginalExceptionOfAFailureThatComesLater(Caller caller, Source source) {
        IllegalStateException original = new IllegalStateException("later");
        for (ViewOperation operation : new ViewOperation[] {plain(), limited()}) {
            CompletableFuture<String> later = new CompletableFuture<>();
            var call = caller.begin(() -> source.await(operation, later)).awaitParked();
            later.completeExceptionally(original);
            assertThatThrownBy(call::result).isSameAs(original);
        }
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void wrapsACheckedExceptionThatIsNotDeclared(Caller caller, Source source) {
        for (Exception original : new Exception[] {
            new IOException("not declared"), new TimeoutException("of the source"), new ExecutionException("bare", null)
        }) {
            for (CompletableFuture<String> failed : failures(original)) {
                assertThatThrownBy(
                                () -> caller.call(() -> source.await(declaring(FileNotFoundException.class), failed)))
                        .isExactlyInstanceOf(CompletionException.class)
                        .hasMessage("PriceService.priceOf(Sku) failed with "
                                + original.getClass().getName())
                        .cause()
                        .isSameAs(original);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void anInterruptedExceptionOfTheSourceIsAFailureAndSetsNoFlag(Caller caller, Source source) throws Exception {
        InterruptedException original = new InterruptedException("in the source");
        origin.completeExceptionally(original);
        caller.call(() -> {
            assertThatThrownBy(() -> source.await(plain(), origin))
                    .isExactlyInstanceOf(CompletionException.class)
                    .cause()
                    .isSameAs(original);
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
            return null;
        });
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void cancellationIsACancellationException(Caller caller, Source source) {
        CompletableFuture<String> dependent = origin.thenApply(String::trim);
        origin.cancel(false);
        for (CompletableFuture<String> cancelled : List.of(origin, dependent)) {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> caller.call(() -> source.await(plain(), cancelled)));
        }
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void interruptCancelsTheSourceAndSetsTheFlagAgain(Caller caller, Source source) throws Exception {
        for (ViewOperation operation : new ViewOperation[] {plain(), limited()}) {
            CompletableFuture<String> work = new CompletableFuture<>();
            CompletableFuture<Boolean> flagSeenByDependent =
                    work.handle((value, failure) -> Thread.currentThread().isInterrupted());
            CompletableFuture<Boolean> flag = new CompletableFuture<>();
            var call = caller.begin(() -> {
                        try {
                            return source.await(operation, work);
                        } finally {
                            flag.complete(Thread.currentThread().isInterrupted());
                        }
                    })
                    .awaitParked();
            call.thread().interrupt();
            assertThatThrownBy(call::result)
                    .isInstanceOf(CallInterruptedException.class)
                    .hasMessageContaining("PriceService.priceOf(Sku)")
                    .hasCauseInstanceOf(InterruptedException.class);
            assertThat(flag.join()).isTrue();
            assertThat(work.isCancelled()).isEqualTo(source.canBeCancelled());
            if (source.canBeCancelled()) {
                assertThat(flagSeenByDependent.join()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void interruptIsThrownAsItIsWhereItIsDeclared(Caller caller, Source source) throws Exception {
        for (Class<?> declared : new Class<?>[] {InterruptedException.class, Exception.class, Throwable.class}) {
            CompletableFuture<String> work = new CompletableFuture<>();
            caller.call(() -> {
                Thread.currentThread().interrupt();
                assertThatThrownBy(() -> source.await(declaring(declared), work))
                        .isExactlyInstanceOf(InterruptedException.class);
                assertThat(Thread.currentThread().isInterrupted()).isFalse();
                return null;
            });
            assertThat(work.isCancelled()).isEqualTo(source.canBeCancelled());
        }
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void aResultThatIsThereWinsOverAnInterrupt(Caller caller, Source source) throws Exception {
        origin.complete("12.50");
        caller.call(() -> {
            Thread.currentThread().interrupt();
            assertThat(source.await(declaring(InterruptedException.class), origin))
                    .isEqualTo("12.50");
            assertThat(Thread.interrupted()).isTrue();
            return null;
        });
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void endsWhenTheLimitPassesAndCancelsTheSource(Caller caller, Source source) {
        assertThatExceptionOfType(CallTimeoutException.class)
                .isThrownBy(() -> caller.call(() -> source.await(limited(Duration.ofNanos(500_000)), origin)))
                .withMessageStartingWith("PriceService.priceOf(Sku) did not end within 500us. ");
        assertThat(origin.isCancelled()).isEqualTo(source.canBeCancelled());
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void neverEndsBeforeTheLimitPasses(Caller caller, Source source) throws Exception {
        Duration limit = Duration.ofMillis(30);
        long waited = caller.call(() -> {
            long start = System.nanoTime();
            assertThatThrownBy(() -> source.await(limited(limit), origin)).isInstanceOf(CallTimeoutException.class);
            return System.nanoTime() - start;
        });
        assertThat(waited).isGreaterThanOrEqualTo(limit.toNanos());
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void waitsThroughTheLongestLimit(Caller caller, Source source) throws Exception {
        var call = caller.<String>begin(() -> source.await(limited(Duration.ofNanos(Long.MAX_VALUE)), origin))
                .awaitParked();
        origin.complete("12.50");
        assertThat(call.result()).isEqualTo("12.50");
    }

    @Test
    @SuppressWarnings("FutureReturnValueIgnored") // they are strangers to the wait
    void aWaitWithALimitDoesNotRunWhatElseDependsOnACallOfOurs() throws Exception {
        try (SmartAsyncRuntime runtime = SmartAsyncRuntime.builder().build()) {
            Latch go = new Latch();
            CompletableFuture<String> call = Offload.on(runtime).call(() -> {
                go.await();
                return "12.50";
            });
            Queue<Thread> dependents = new ConcurrentLinkedQueue<>();
            for (int i = 0; i < 1_000; i++) {
                call.thenRun(() -> dependents.add(Thread.currentThread()));
            }
            Caller.Call<String> waiting =
                    Caller.PLATFORM.begin(() -> limited().await(call)).awaitParked();

            go.open();

            assertThat(waiting.result()).isEqualTo("12.50");
            assertThat(dependents).doesNotContain(waiting.thread());
        }
    }

    @Test
    void aThreadWhoseHashCodeThrowsWaitsAsAnyOther() throws Exception {
        CompletableFuture<String> result = new CompletableFuture<>();
        Thread thread = new Thread(() -> result.complete(plain().await(origin))) {
            @Override
            public int hashCode() {
                throw new IllegalStateException("of the user");
            }

            @Override
            public boolean equals(Object other) {
                return other == this;
            }
        };
        thread.setUncaughtExceptionHandler((here, failure) -> result.completeExceptionally(failure));
        thread.start();
        while (thread.getState() != Thread.State.WAITING && !result.isDone()) {
            Thread.onSpinWait();
        }

        origin.complete("12.50");

        assertThat(result.get(20, TimeUnit.SECONDS)).isEqualTo("12.50");
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void abandonedWorkIsNeverCancelled(Caller caller, Source source) throws Exception {
        ViewOperation operation = setup().timeoutNanos(1).abandon().awaiting();
        assertThatExceptionOfType(CallTimeoutException.class)
                .isThrownBy(() -> caller.call(() -> source.await(operation, origin)));
        ViewOperation unlimited = setup().abandon().awaiting();
        var call = caller.begin(() -> source.await(unlimited, origin)).awaitParked();
        call.thread().interrupt();
        assertThatExceptionOfType(CallInterruptedException.class).isThrownBy(call::result);
        assertThat(origin).isNotDone();
    }

    @ParameterizedTest
    @MethodSource("io.github.smartasync.runtime.bridge.Caller#available")
    void aSourceThatEndsInsteadOfBeingCancelledGivesItsResult(Caller caller) throws Exception {
        CompletableFuture<String> stubborn = new CompletableFuture<>() {
            @Override
            public boolean cancel(boolean mayInterruptIfRunning) {
                complete("just in time");
                return false;
            }
        };
        assertThat(caller.<String>call(() -> limited(Duration.ofNanos(1)).await(stubborn)))
                .isEqualTo("just in time");
    }

    @ParameterizedTest
    @MethodSource("io.github.smartasync.runtime.bridge.Caller#available")
    void aSourceWhoseCancelThrowsDoesNotHideTheTimeout(Caller caller) {
        IllegalStateException problem = new IllegalStateException("from cancel");
        CompletableFuture<String> broken = new CompletableFuture<>() {
            @Override
            public boolean cancel(boolean mayInterruptIfRunning) {
                throw problem;
            }
        };
        assertThatExceptionOfType(CallTimeoutException.class)
                .isThrownBy(() -> caller.call(() -> limited(Duration.ofNanos(1)).await(broken)))
                .satisfies(timeout -> assertThat(timeout.getSuppressed()).containsExactly(problem));
    }

    @ParameterizedTest
    @MethodSource("io.github.smartasync.runtime.bridge.Caller#available")
    void withALimitStrangersDependentsNeverRunOnTheCaller(Caller caller) throws Exception {
        for (int round = 0; round < 50; round++) {
            CompletableFuture<String> work = new CompletableFuture<>();
            CompletableFuture<Void> callerIsBack = new CompletableFuture<>();
            CompletableFuture<Thread> ranOn = work.thenApply(value -> {
                callerIsBack.join();
                return Thread.currentThread();
            });
            var call = caller.<String>begin(() -> limited().await(work)).awaitParked();
            Thread completer = Caller.PLATFORM.start(() -> work.complete("12.50"));
            assertThat(call.result()).isEqualTo("12.50");
            callerIsBack.complete(null);
            assertThat(ranOn.join()).isSameAs(completer);
        }
    }

    /** Callers of {@link Caller#FORK_JOIN} are in a pool that may not start another thread; this one may. */
    @Test
    void aForkJoinPoolStartsAThreadInPlaceOfOneThatWaitsForAPlainFuture() throws Exception {
        ForkJoinPool pool = new ForkJoinPool(1);
        try {
            FutureTask<String> task = new FutureTask<>(() -> "12.50");
            assertThat(pool.submit(() -> {
                                pool.execute(task);
                                return plain().awaitFuture(task);
                            })
                            .get(20, TimeUnit.SECONDS))
                    .isEqualTo("12.50");
            FutureTask<String> never = new FutureTask<>(() -> "never run");
            ForkJoinTask<String> limited =
                    pool.submit(() -> setup().timeoutNanos(1_000_000).awaiting().awaitFuture(never));
            assertThatThrownBy(() -> limited.get(20, TimeUnit.SECONDS))
                    .hasRootCauseInstanceOf(CallTimeoutException.class);
            assertThat(never).isCancelled();
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void nullInsteadOfAFutureNamesTheOperation() {
        CompletionStage<String> noStage = null;
        Future<String> noFuture = null;
        assertThatThrownBy(() -> plain().awaitStage(noStage))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("PriceService.priceOf(Sku) returned null instead of a future");
        assertThatThrownBy(() -> plain().awaitFuture(noFuture))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("PriceService.priceOf(Sku) returned null instead of a future");
    }

    /** Futures that have failed with it, directly and inside wrappers. */
    private static List<CompletableFuture<String>> failures(Throwable original) {
        CompletableFuture<String> direct = CompletableFuture.failedFuture(original);
        CompletableFuture<String> nested = CompletableFuture.failedFuture(
                new CompletionException(new ExecutionException(new CompletionException(original))));
        return List.of(direct, direct.thenApply(String::trim), nested);
    }

    private static OperationSetup setup() {
        return ViewSetup.of(RUNTIME, "PriceService", "PriceServiceAsync").operation("priceOf(Sku)");
    }

    private static ViewOperation plain() {
        return setup().awaiting();
    }

    private static ViewOperation limited() {
        return limited(Duration.ofHours(1));
    }

    private static ViewOperation limited(Duration limit) {
        return setup().timeoutNanos(limit.toNanos()).awaiting();
    }

    private static ViewOperation declaring(Class<?>... exceptions) {
        return setup().declares(exceptions).awaiting();
    }
}
