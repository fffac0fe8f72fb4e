package io.github.smartasync.runtime.internal.offload;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.CallInterruptedException;
import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Caller;
import io.github.smartasync.runtime.bridge.Latch;
import io.github.smartasync.runtime.bridge.Offload;
import io.github.smartasync.runtime.bridge.OperationSetup;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import io.github.smartasync.runtime.internal.RuntimeCore;
import io.github.smartasync.runtime.spi.ContextCarrier;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A waiter on a thread of the user's executor, which may be the only one that could run what it waits for. */
@Timeout(60)
class RunByWaiterTest {

    private static final long SHORT = 1_000_000;
    private static final long LONG = 1L << 50;

    private final ExecutorService single = Executors.newSingleThreadExecutor();
    private SmartAsyncRuntime runtime =
            SmartAsyncRuntime.builder().executor(single).build();

    @AfterEach
    void close() {
        runtime.close(Duration.ZERO);
        single.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void aWaiterOnOneOfItsThreadsRunsTheTaskItWaitsFor(int threads) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            runtime = SmartAsyncRuntime.builder().executor(executor).build();
            Offload files = Offload.on(runtime);

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
        runtime = SmartAsyncRuntime.builder().executor(queue::add).build();
        CompletableFuture<Thread> future = Offload.on(runtime).call(Thread::currentThread);
        Caller.Call<Thread> waiter = Caller.PLATFORM.begin(future::join).awaitParked();

        assertThat(queue).hasSize(1);
        queue.remove().run();

        assertThat(waiter.result()).isSameAs(Thread.currentThread());
    }

    @Test
    void oneExecutorWithTwoNamesIsOne() throws Exception {
        runtime = SmartAsyncRuntime.builder()
                .executor("db", single)
                .executor("files", single)
                .build();
        Offload db = Offload.on(runtime, "db");
        Offload files = Offload.on(runtime, "files");

        CompletableFuture<Integer> outer =
                db.call(() -> files.call(() -> db.call(() -> 1).join() + 1).join() + 1);

        assertThat(outer.get(20, SECONDS)).isEqualTo(3);
    }

    @Test
    void theDefaultExecutorMayHaveANameToo() throws Exception {
        runtime = SmartAsyncRuntime.builder()
                .executor(single)
                .executor("files", single)
                .build();
        Offload files = Offload.on(runtime, "files");

        CompletableFuture<Integer> outer =
                Offload.on(runtime).call(() -> files.call(() -> 1).join() + 1);

        assertThat(outer.get(20, SECONDS)).isEqualTo(2);
    }

    @Test
    void aWaitWithALimitRunsWhatItWaitsFor() throws Exception {
        ViewOperation limited = waiting(setup -> setup.timeoutNanos(LONG));
        Offload files = Offload.on(runtime);

        CompletableFuture<Integer> outer =
                files.call(() -> limited.await(files.call(() -> 1)) + limited.await(derived(files, () -> 2)));

        assertThat(outer.get(20, SECONDS)).isEqualTo(3);
        assertThat(RuntimeCore.of(runtime).timer().pending()).isZero();
    }

    @Test
    void theLimitInterruptsTheMethodThatTheWaiterRuns() throws Exception {
        AtomicReference<CompletableFuture<Void>> inner = new AtomicReference<>();

        CancelAttempt ending = limitPassesDuring(files -> {
            inner.set(files.run(() -> new Latch().await()));
            return inner.get();
        });

        assertThat(ending.failure)
                .isInstanceOf(CallTimeoutException.class)
                .hasMessageContaining("Its future was cancelled.");
        assertThat(ending.interrupted).isFalse();
        assertIsCancelled(inner.get());
    }

    @Test
    void theLimitInterruptsAMethodThatOnlyADerivedFutureWaitsFor() throws Exception {
        AtomicReference<CompletableFuture<Void>> inner = new AtomicReference<>();

        CancelAttempt ending = limitPassesDuring(files -> {
            inner.set(files.run(() -> new Latch().await()));
            return inner.get().thenApply(nothing -> "").thenApply(empty -> null);
        });

        assertThat(ending.failure).isInstanceOf(CallTimeoutException.class);
        assertThat(ending.interrupted).isFalse();
        assertIsCancelled(inner.get());
    }

    /** What depends on the awaited future waits for the method's, which ends after it. */
    @Test
    @SuppressWarnings("FutureReturnValueIgnored") // a stranger to the wait
    void theLimitEndsTheMethodWhateverDependsOnTheFutureThatWasWaitedFor() throws Exception {
        AtomicReference<CompletableFuture<Void>> inner = new AtomicReference<>();

        CancelAttempt ending = limitPassesDuring(files -> {
            CompletableFuture<Void> call = files.run(() -> new Latch().await());
            CompletableFuture<Void> derived = call.thenApply(nothing -> null);
            derived.whenComplete(
                    (nothing, failure) -> call.exceptionally(cancelled -> null).join());
            inner.set(call);
            return derived;
        });

        assertThat(ending.failure).isInstanceOf(CallTimeoutException.class);
        assertIsCancelled(inner.get());
    }

    @Test
    void aResultThatTheInterruptedMethodReturnsAllTheSameComesTooLate() throws Exception {
        CancelAttempt ending = limitPassesDuring(files -> files.run(() -> {
            try {
                new Latch().await();
            } catch (InterruptedException limit) {
                // and returns
            }
        }));

        assertThat(ending.failure).isInstanceOf(CallTimeoutException.class);
        assertThat(ending.interrupted).isFalse();
    }

    @Test
    void whatIsLeftOfTheLimitHoldsForWhatComesAfterTheMethod() throws Exception {
        CompletableFuture<Void> never = new CompletableFuture<>();

        CancelAttempt ending = limitPassesDuring(files -> files.run(() -> {}).thenCompose(nothing -> never));

        assertThat(ending.failure).isInstanceOf(CallTimeoutException.class);
    }

    @Test
    void aMethodThatMustNotBeInterruptedIsNotRunByAWaiterWithALimit() throws Exception {
        AtomicReference<CompletableFuture<Thread>> inner = new AtomicReference<>();
        Offload abandoned = Offload.on(runtime, OperationSetup::abandon);

        CancelAttempt ending = limitPassesDuring(files -> {
            inner.set(abandoned.call(Thread::currentThread));
            return inner.get().thenApply(thread -> null);
        });

        assertThat(ending.failure).isInstanceOf(CallTimeoutException.class);
        assertThat(inner.get().get(20, SECONDS)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, LONG})
    void aWaitOfAnInterruptedThreadRunsNothing(long limitNanos) throws Exception {
        Offload files = Offload.on(runtime);
        ViewOperation wait = waiting(setup -> limitNanos == 0 ? setup : setup.timeoutNanos(limitNanos));
        AtomicBoolean ran = new AtomicBoolean();

        CancelAttempt ending = outcome(on -> {
            Thread.currentThread().interrupt();
            return wait.await(files.run(() -> ran.set(true)));
        });

        assertThat(ending.failure).isInstanceOf(CallInterruptedException.class);
        assertThat(ending.interrupted).isTrue();
        assertThat(files.call(() -> ran).get(20, SECONDS)).isFalse();
    }

    @Test
    void aWaitThatIsToAbandonItsWorkRunsNothingEither() throws Exception {
        AtomicReference<CompletableFuture<Thread>> inner = new AtomicReference<>();
        ViewOperation abandoning = waiting(setup -> setup.timeoutNanos(SHORT).abandon());

        CancelAttempt ending = outcome(files -> {
            inner.set(files.call(Thread::currentThread));
            return abandoning.await(inner.get().thenApply(thread -> null));
        });

        assertThat(ending.failure).isInstanceOf(CallTimeoutException.class);
        assertThat(inner.get().get(20, SECONDS)).isNotNull();
    }

    @Test
    void closingTheRuntimeOfTheWaitIsNoTimeout() throws Exception {
        SmartAsyncRuntime other = SmartAsyncRuntime.builder().build();
        ViewOperation limited = waiting(other, setup -> setup.timeoutNanos(LONG));
        Offload files = Offload.on(runtime);

        CompletableFuture<Integer> outer = files.call(() -> limited.await(files.call(() -> {
            other.close(Duration.ZERO);
            return 1;
        })));

        assertThat(outer.get(20, SECONDS)).isEqualTo(1);
    }

    @Test
    void aWaitOnAClosedRuntimeRunsNothingThatItCouldNotEnd() {
        SmartAsyncRuntime other = SmartAsyncRuntime.builder().build();
        other.close();
        ViewOperation limited = waiting(other, setup -> setup.timeoutNanos(SHORT));
        Offload files = Offload.on(runtime);

        CompletableFuture<Integer> outer = files.call(() -> limited.await(files.call(() -> 1)));

        assertThatThrownBy(outer::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(CallTimeoutException.class);
    }

    private CancelAttempt limitPassesDuring(Inner inner) throws Exception {
        ViewOperation limited = waiting(setup -> setup.timeoutNanos(SHORT));
        return outcome(files -> limited.awaitStage(inner.begin(files)));
    }

    /** The thread that interrupts the method cancels the future after it, and the wait may be over before. */
    static void assertIsCancelled(CompletableFuture<?> future) {
        assertThatThrownBy(() -> future.get(20, SECONDS)).isInstanceOf(CancellationException.class);
    }

    /** What a method on the only thread meets that waits there. */
    private CancelAttempt outcome(Waiting method) throws Exception {
        Offload files = Offload.on(runtime);
        return files.call(() -> {
                    try {
                        method.in(files);
                        return new CancelAttempt(null, Thread.currentThread().isInterrupted());
                    } catch (Throwable failure) {
                        return new CancelAttempt(failure, Thread.currentThread().isInterrupted());
                    }
                })
                .get(40, SECONDS);
    }

    private static <T> CompletableFuture<T> derived(Offload files, Callable<T> method) {
        return files.call(method).thenApply(result -> result);
    }

    private ViewOperation waiting(UnaryOperator<OperationSetup> options) {
        return waiting(runtime, options);
    }

    static ViewOperation waiting(SmartAsyncRuntime runtime, UnaryOperator<OperationSetup> options) {
        return options.apply(ViewSetup.of(runtime, "PriceService", "PriceServiceAsync")
                        .operation("priceOf(Sku)"))
                .async()
                .make();
    }

    record CancelAttempt(Throwable failure, boolean interrupted) {}

    @FunctionalInterface
    private interface Inner {
        CompletionStage<Void> begin(Offload files) throws Exception;
    }

    @FunctionalInterface
    private interface Waiting {
        Object in(Offload files) throws Exception;
    }
}
