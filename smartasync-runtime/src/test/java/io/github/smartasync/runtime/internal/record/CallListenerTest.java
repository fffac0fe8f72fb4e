package io.github.smartasync.runtime.internal.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.BlockingPolicy;
import io.github.smartasync.runtime.BlockingRefusedException;
import io.github.smartasync.runtime.CallInterruptedException;
import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Offload;
import io.github.smartasync.runtime.bridge.OperationSetup;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import io.github.smartasync.runtime.spi.CallListener;
import io.github.smartasync.runtime.spi.CallOutcome;
import io.github.smartasync.runtime.spi.CallerContextDetector.Verdict;
import io.github.smartasync.runtime.spi.ContextCarrier;
import io.github.smartasync.runtime.spi.OperationListener;
import io.github.smartasync.runtime.spi.RunningMethod;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import jdk.jfr.Recording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a listener of a runtime is told, and what is not. */
final class CallListenerTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final Told told = new Told();

    /** Notes all that it is told. */
    private static final class Told implements CallListener, OperationListener {

        private final List<String> operations = new CopyOnWriteArrayList<>();
        private final List<String> calls = new CopyOnWriteArrayList<>();

        @Override
        public OperationListener operation(String operation, String executor) {
            operations.add(operation + " on " + executor);
            return this;
        }

        @Override
        public void waited(CallOutcome outcome, long nanos) {
            calls.add("waited " + outcome + (nanos > 0 ? "" : " in no time"));
        }

        @Override
        public void offloaded(CallOutcome outcome, long queuedNanos, long ranNanos) {
            calls.add("offloaded " + outcome + (ranNanos > 0 ? "" : " without running")
                    + (queuedNanos > 0 ? "" : " at once"));
        }

        @Override
        public void refused(BlockingPolicy policy) {
            calls.add("refused " + policy);
        }
    }

    @Test
    void eachOperationIsResolvedOnceWhenItsViewIsMade() {
        try (SmartAsyncRuntime runtime = runtime().executor("db", 1).build()) {
            SyncOperation waits = setup(runtime).async().make();
            Offload offloads = Offload.on(runtime, "db");
            waits.await(CompletableFuture.completedFuture(1));
            offloads.call(() -> 1).join();
            offloads.call(() -> 1).join();
        }
        assertThat(told.operations).containsExactly("PriceService.priceOf(Sku) on default", "Files.read(Path) on db");
    }

    @Test
    void waitsAreToldWithTheirOutcome() {
        SmartAsyncRuntime runtime = runtime().build();
        SyncOperation operation = setup(runtime).async().make();
        CompletableFuture<Integer> later = new CompletableFuture<>();
        onceWaitedFor(later, () -> later.complete(1));
        assertThat(operation.await(later)).isEqualTo(1);
        CompletableFuture<Integer> fails = new CompletableFuture<>();
        onceWaitedFor(fails, () -> fails.completeExceptionally(new IllegalStateException()));
        assertThatThrownBy(() -> operation.await(fails)).isInstanceOf(IllegalStateException.class);
        SyncOperation limited = setup(runtime).timeoutNanos(1).async().make();
        assertThatThrownBy(() -> limited.await(new CompletableFuture<>())).isInstanceOf(CallTimeoutException.class);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> operation.await(new CompletableFuture<>()))
                .isInstanceOf(CallInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(told.calls)
                .containsExactly("waited RETURNED", "waited FAILED", "waited TIMED_OUT", "waited INTERRUPTED");
    }

    @Test
    void aResultThatIsReadyIsNoWait() {
        SmartAsyncRuntime runtime = runtime().build();
        assertThat(setup(runtime).async().make().await(CompletableFuture.completedFuture(1)))
                .isEqualTo(1);
        assertThat(told.calls).isEmpty();
    }

    @Test
    void offloadsAreToldBeforeTheirFutureEnds() {
        try (SmartAsyncRuntime runtime = runtime().executor(Runnable::run).build()) {
            Offload offload = Offload.on(runtime);
            assertThat(offload.call(() -> told.calls.size()).thenApply(then -> told.calls.size() - then))
                    .isCompletedWithValue(1);
            assertThat(offload.run(() -> {
                        throw new IllegalStateException();
                    }))
                    .isCompletedExceptionally();
        }
        assertThat(told.calls).containsExactly("offloaded RETURNED", "offloaded FAILED");
    }

    /** Around the method, inside the context of its caller, whatever becomes of the call. */
    @Test
    void whatIsAroundAMethodIsToldOnItsThreadWithItsContext() throws InterruptedException {
        List<String> order = new CopyOnWriteArrayList<>();
        ContextCarrier carrier = () -> () -> {
            order.add("context");
            return () -> order.add("no context");
        };
        OperationListener around = new OperationListener() {
            @Override
            public RunningMethod starting() {
                Thread thread = Thread.currentThread();
                order.add("starting");
                return failure ->
                        order.add("ended " + failure + (thread == Thread.currentThread() ? "" : " elsewhere"));
            }

            @Override
            public void offloaded(CallOutcome outcome, long queuedNanos, long ranNanos) {
                order.add("told " + outcome);
            }
        };
        try (SmartAsyncRuntime runtime = SmartAsyncRuntime.builder()
                .executor("db", 1)
                .carrier(carrier)
                .listener((operation, executor) -> around)
                .build()) {
            Offload offload = Offload.on(runtime, "db");
            assertThat(offload.run(() -> order.add("method"))).succeedsWithin(LONG);
            assertThat(order)
                    .containsExactly("context", "starting", "method", "ended null", "no context", "told RETURNED");
            order.clear();
            assertThat(offload.run(() -> {
                        throw new IllegalStateException("no");
                    }))
                    .failsWithin(LONG);
            assertThat(order)
                    .containsExactly(
                            "context",
                            "starting",
                            "ended java.lang.IllegalStateException: no",
                            "no context",
                            "told FAILED");
            order.clear();
            CountDownLatch begun = new CountDownLatch(1);
            CompletableFuture<Void> cancelled = offload.run(() -> {
                begun.countDown();
                new CountDownLatch(1).await();
            });
            begun.await();
            cancelled.cancel(true);
            assertThat(offload.run(() -> order.add("next"))).succeedsWithin(LONG);
            assertThat(order)
                    .contains("told CANCELLED", "ended java.lang.InterruptedException", "next")
                    .doesNotContain("told FAILED");
        }
    }

    @Test
    void whatIsAroundAMethodIsNotAskedForOneThatNeverRuns() {
        List<String> order = new CopyOnWriteArrayList<>();
        OperationListener around = new OperationListener() {
            @Override
            public @Nullable RunningMethod starting() {
                order.add("starting");
                return null;
            }
        };
        SmartAsyncRuntime runtime = SmartAsyncRuntime.builder()
                .executor(task -> {})
                .listener((operation, executor) -> around)
                .build();
        Offload.on(runtime).call(() -> 1).cancel(true);
        runtime.close();
        assertThat(order).isEmpty();
    }

    @Test
    void whatIsAroundAMethodHarmsNoCallIfItThrows() {
        OperationListener throwing = new OperationListener() {
            private boolean second;

            @Override
            public RunningMethod starting() {
                if (second) {
                    throw new IllegalStateException("no span");
                }
                second = true;
                return failure -> {
                    throw new IllegalStateException("no end");
                };
            }
        };
        try (LoggedWarnings logged = new LoggedWarnings();
                SmartAsyncRuntime runtime = SmartAsyncRuntime.builder()
                        .listener((operation, executor) -> throwing)
                        .executor(Runnable::run)
                        .build()) {
            Offload offload = Offload.on(runtime);
            assertThat(offload.call(() -> 1)).isCompletedWithValue(1);
            assertThat(offload.call(() -> 2)).isCompletedWithValue(2);
            assertThat(logged.messages()).hasSize(1);
        }
    }

    @Test
    void callsThatNeverRunAreTold() {
        SmartAsyncRuntime runtime = runtime().executor(task -> {}).build();
        Offload offload = Offload.on(runtime);
        assertThat(offload.call(() -> 1).cancel(true)).isTrue();
        assertThatThrownBy(() -> Offload.on(runtime, setup -> setup.timeoutNanos(1))
                        .call(() -> 1)
                        .join())
                .hasCauseInstanceOf(CallTimeoutException.class);
        runtime.close();
        assertThat(offload.call(() -> 1)).isCompletedExceptionally();
        assertThat(told.calls)
                .containsExactly(
                        "offloaded CANCELLED without running",
                        "offloaded TIMED_OUT without running",
                        "offloaded REJECTED without running");
    }

    @Test
    void refusalsAreToldWithWhatIsDone() {
        for (BlockingPolicy policy : List.of(BlockingPolicy.WARN, BlockingPolicy.REFUSE)) {
            SmartAsyncRuntime runtime = runtime()
                    .detector(thread -> Verdict.MUST_NOT_BLOCK)
                    .blockingPolicy(policy)
                    .build();
            SyncOperation operation = setup(runtime).async().make();
            if (policy == BlockingPolicy.WARN) {
                operation.checkCaller();
            } else {
                assertThatThrownBy(operation::checkCaller).isInstanceOf(BlockingRefusedException.class);
            }
        }
        assertThat(told.calls).containsExactly("refused WARN", "refused REFUSE");
    }

    @Test
    void theFlightRecorderIsToldAsWell() throws Exception {
        try (Recording recording = new Recording();
                SmartAsyncRuntime runtime = runtime().executor(Runnable::run).build()) {
            recording.enable("smartasync.Offload");
            recording.start();
            Offload.on(runtime).call(() -> 1).join();
            RecordedOffload both = Recorder.offloading("Files.read(Path)", "the default executor", told);
            assertThat(both).isInstanceOf(ListenedOffload.class);
            both.ended(CallOutcome.CANCELLED);
            both.ended(CallOutcome.RETURNED);
        }
        assertThat(told.calls).containsExactly("offloaded RETURNED", "offloaded CANCELLED without running");
    }

    @Test
    void aListenerThatWantsNothingIsNotAsked() {
        try (SmartAsyncRuntime runtime = SmartAsyncRuntime.builder()
                .listener((operation, executor) -> null)
                .executor(Runnable::run)
                .build()) {
            assertThat(Offload.on(runtime).call(() -> 1)).isCompletedWithValue(1);
        }
    }

    @Test
    void aListenerThatThrowsIsLoggedOnceAndHarmsNoCall() {
        OperationListener throwing = new OperationListener() {
            @Override
            public void offloaded(CallOutcome outcome, long queuedNanos, long ranNanos) {
                throw new IllegalStateException("no registry");
            }
        };
        try (LoggedWarnings logged = new LoggedWarnings();
                SmartAsyncRuntime runtime = SmartAsyncRuntime.builder()
                        .listener((operation, executor) -> throwing)
                        .executor(Runnable::run)
                        .build()) {
            Offload offload = Offload.on(runtime);
            assertThat(offload.call(() -> 1)).isCompletedWithValue(1);
            assertThat(offload.call(() -> 2)).isCompletedWithValue(2);
            assertThat(logged.messages())
                    .containsExactly("The CallListener threw an exception for Files.read(Path). The call goes on.");
        }
    }

    private SmartAsyncRuntime.Builder runtime() {
        return SmartAsyncRuntime.builder().listener(told);
    }

    private static OperationSetup setup(SmartAsyncRuntime runtime) {
        return ViewSetup.of(runtime, "PriceService", "").operation("priceOf(Sku)");
    }

    /** Acts on another thread when somebody waits for the future. */
    private static void onceWaitedFor(CompletableFuture<?> future, Runnable action) {
        Thread actor = new Thread(() -> {
            while (future.getNumberOfDependents() == 0) {
                Thread.onSpinWait();
            }
            action.run();
        });
        actor.setDaemon(true);
        actor.start();
    }
}
