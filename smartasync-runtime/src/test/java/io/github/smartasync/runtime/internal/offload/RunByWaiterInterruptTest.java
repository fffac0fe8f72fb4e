package io.github.smartasync.runtime.internal.offload;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.CallInterruptedException;
import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Latch;
import io.github.smartasync.runtime.bridge.Offload;
import io.github.smartasync.runtime.bridge.OperationSetup;
import io.github.smartasync.runtime.bridge.ViewOperation;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom an interrupt reaches while a call runs in place of a wait: the call that it is for, as if they had two threads. */
@Timeout(60)
class RunByWaiterInterruptTest {

    private static final long SHORT = 1_000_000;
    private static final long LONG = 1L << 50;

    private final ExecutorService single = Executors.newSingleThreadExecutor();
    private final SmartAsyncRuntime runtime =
            SmartAsyncRuntime.builder().executor(single).build();

    @AfterEach
    void close() {
        runtime.close(Duration.ZERO);
        single.shutdownNow();
    }

    /** The kinds of waits that run a call in place; those of a sync view cancel what they wait for when they are interrupted. */
    private enum Wait {
        JOIN(false),
        GET(false),
        SYNC_VIEW(true),
        SYNC_VIEW_WITH_A_LIMIT(true),
        SYNC_VIEW_THAT_ABANDONS(false);

        private final boolean cancels;

        Wait(boolean cancels) {
            this.cancels = cancels;
        }

        Object on(CompletableFuture<?> future, SmartAsyncRuntime runtime) throws Exception {
            return switch (this) {
                case JOIN -> future.join();
                case GET -> future.get();
                case SYNC_VIEW ->
                    RunByWaiterTest.waiting(runtime, setup -> setup).await(future);
                case SYNC_VIEW_WITH_A_LIMIT ->
                    RunByWaiterTest.waiting(runtime, setup -> setup.timeoutNanos(LONG))
                            .await(future);
                case SYNC_VIEW_THAT_ABANDONS ->
                    RunByWaiterTest.waiting(runtime, OperationSetup::abandon).await(future);
            };
        }
    }

    /** A call that waits in place for another one, and what became of both. */
    private final class Nested {

        final Latch running = new Latch();
        final Latch go = new Latch();
        final CompletableFuture<Boolean> innerWasInterrupted = new CompletableFuture<>();
        final CompletableFuture<RunByWaiterTest.CancelAttempt> outerEnding = new CompletableFuture<>();
        final CompletableFuture<CompletableFuture<String>> inner = new CompletableFuture<>();
        final CompletableFuture<Void> outer;

        Nested(Wait wait, boolean innerIsToBeAbandoned) {
            Offload files = Offload.on(runtime, setup -> innerIsToBeAbandoned ? setup.abandon() : setup);
            outer = Offload.on(runtime).run(() -> {
                Throwable failure = null;
                try {
                    inner.complete(files.call(this::inner));
                    wait.on(inner.join(), runtime);
                } catch (Throwable thrown) {
                    failure = thrown;
                }
                outerEnding.complete(new RunByWaiterTest.CancelAttempt(
                        failure, Thread.currentThread().isInterrupted()));
            });
        }

        private String inner() {
            running.open();
            try {
                go.await();
                innerWasInterrupted.complete(false);
            } catch (InterruptedException interrupted) {
                innerWasInterrupted.complete(true);
            }
            return "inner";
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = "SYNC_VIEW_WITH_A_LIMIT",
            mode = EnumSource.Mode.EXCLUDE) // it runs none that is to be abandoned
    void aMethodThatMustNotBeInterruptedIsNotByTheCancellationOfTheCallAroundIt(Wait wait) throws Exception {
        Nested nested = new Nested(wait, true);
        nested.running.await();

        nested.outer.cancel(true);
        nested.go.open();

        assertThat(nested.innerWasInterrupted.get(20, SECONDS)).isFalse();
        assertThat(nested.outerEnding.get(20, SECONDS).interrupted()).isTrue();
        assertThat(single.submit(() -> Thread.currentThread().isInterrupted()).get(20, SECONDS))
                .isFalse();
    }

    /** As if another thread ran it: only a wait that cancels what it waits for interrupts it. */
    @ParameterizedTest
    @EnumSource
    void theCancellationOfACallEndsItsWaitAsAnywhereElse(Wait wait) throws Exception {
        Nested nested = new Nested(wait, false);
        nested.running.await();

        nested.outer.cancel(true);
        if (!wait.cancels) {
            nested.go.open();
        }

        assertThat(nested.innerWasInterrupted.get(20, SECONDS)).isEqualTo(wait.cancels);
        RunByWaiterTest.CancelAttempt ending = nested.outerEnding.get(20, SECONDS);
        assertThat(ending.interrupted()).isTrue();
        if (wait.cancels) {
            assertThat(ending.failure())
                    .isInstanceOf(CallInterruptedException.class)
                    .hasMessageContaining("Its future was cancelled.");
            RunByWaiterTest.assertIsCancelled(nested.inner.join());
        } else {
            assertThat(ending.failure()).isNull();
            assertThat(nested.inner.join()).isCompletedWithValue("inner");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCancellationOfBothReachesBoth(Wait wait) throws Exception {
        Nested nested = new Nested(wait, false);
        nested.running.await();

        nested.outer.cancel(true);
        nested.inner.join().cancel(true);

        assertThat(nested.innerWasInterrupted.get(20, SECONDS)).isTrue();
        assertThat(nested.outerEnding.get(20, SECONDS).interrupted()).isTrue();
        assertThat(single.submit(() -> Thread.currentThread().isInterrupted()).get(20, SECONDS))
                .isFalse();
    }

    /** The limit of a wait for a call that is itself run in place, and which runs this one. */
    @Test
    void aMethodThatMustNotBeInterruptedIsNotByTheLimitOfAWaitAroundIt() throws Exception {
        long limit = SHORT;
        while (!passesWhileTheMethodRuns(limit)) {
            limit *= 2; // a limit that passes before the method begins shows nothing
        }
    }

    /** False if the limit passed too early. */
    private boolean passesWhileTheMethodRuns(long limit) throws Exception {
        Latch go = new Latch();
        CompletableFuture<Boolean> limitIsAhead = new CompletableFuture<>();
        CompletableFuture<Boolean> middleWasInterrupted = new CompletableFuture<>();
        AtomicReference<CompletableFuture<Void>> middle = new AtomicReference<>();
        ViewOperation limited = RunByWaiterTest.waiting(runtime, setup -> setup.timeoutNanos(limit));
        CompletableFuture<Void> outer = Offload.on(runtime).run(() -> {
            middle.set(Offload.on(runtime).run(() -> {
                abandoned(() -> limitIsAhead.complete(!middle.get().isDone()), go)
                        .join();
                middleWasInterrupted.complete(Thread.currentThread().isInterrupted());
            }));
            limited.await(middle.get());
        });
        CompletableFuture<Boolean> neverRan = outer.handle((nothing, failure) -> false);
        if (!(boolean) CompletableFuture.anyOf(limitIsAhead, neverRan).get(20, SECONDS)) {
            go.open();
            return false;
        }
        RunByWaiterTest.assertIsCancelled(middle.get());

        go.open();

        assertThat(middleWasInterrupted.get(20, SECONDS)).isTrue();
        assertThatThrownBy(() -> outer.get(20, SECONDS)).hasCauseInstanceOf(CallTimeoutException.class);
        return true;
    }

    @Test
    void anInterruptOfTheWaiterIsNoneOfAMethodThatMustNotBeInterrupted() throws Exception {
        Latch go = new Latch();
        go.open();

        CompletableFuture<Boolean> outer = Offload.on(runtime).call(() -> {
            Thread.currentThread().interrupt();
            abandoned(() -> {}, go).join();
            return Thread.currentThread().isInterrupted();
        });

        assertThat(outer.get(20, SECONDS)).isTrue();
    }

    private CompletableFuture<Void> abandoned(Runnable begun, Latch go) {
        return Offload.on(runtime, OperationSetup::abandon).run(() -> {
            begun.run();
            go.await();
        });
    }
}
