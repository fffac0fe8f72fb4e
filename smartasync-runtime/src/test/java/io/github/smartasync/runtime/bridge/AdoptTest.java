package io.github.smartasync.runtime.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.internal.RuntimeCore;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class AdoptTest {

    private final SmartAsyncRuntime runtime = SmartAsyncRuntime.builder().build();
    private final CompletableFuture<String> origin = new CompletableFuture<>();

    @AfterEach
    void close() {
        runtime.close(Duration.ZERO);
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAIN", "SUBCLASS"})
    void aCompletableFutureIsHandedThroughAsItIs(Source source) {
        Object returned = source.over(origin);
        assertThat(setup().adopting().adoptStage((CompletionStage<?>) returned)).isSameAs(returned);
    }

    @Test
    void oneThatHasEndedIsHandedThroughWithALimitToo() {
        origin.complete("12.50");
        assertThat(limited(Duration.ofHours(1)).adopt(origin)).isSameAs(origin);
        assertThat(setup().timeoutNanos(1).abandon().adopting().adopt(origin))
                .isNotSameAs(origin)
                .isCompletedWithValue("12.50");
    }

    @ParameterizedTest
    @EnumSource
    void theResultArrives(Source source) throws Exception {
        for (ViewOperation operation : operations()) {
            CompletableFuture<String> done = CompletableFuture.completedFuture("12.50");
            assertThat(source.adopt(operation, done).get(20, TimeUnit.SECONDS)).isEqualTo("12.50");
            CompletableFuture<String> later = new CompletableFuture<>();
            CompletableFuture<String> adopted = source.adopt(operation, later);
            assertThat(adopted).isNotDone();
            later.complete("12.50");
            assertThat(adopted.get(20, TimeUnit.SECONDS)).isEqualTo("12.50");
        }
        assertThat(pending()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void theOriginalExceptionArrives(Source source) {
        for (ViewOperation operation : operations()) {
            for (Throwable original : new Throwable[] {new IOException("disk"), new StackOverflowError("deep")}) {
                CompletableFuture<String> later = new CompletableFuture<>();
                CompletableFuture<String> adopted = source.adopt(operation, later);
                later.completeExceptionally(original);
                assertThatThrownBy(() -> adopted.get(20, TimeUnit.SECONDS))
                        .cause()
                        .isSameAs(original);
            }
        }
        assertThat(pending()).isZero();
    }

    @Test
    void dependentsSeeTheOriginalExceptionWheneverTheSourceFailed() {
        IllegalStateException original = new IllegalStateException("disk");
        for (ViewOperation operation : new ViewOperation[] {
            limited(Duration.ofHours(1)), setup().abandon().adopting()
        }) {
            CompletableFuture<String> work = new CompletableFuture<>();
            CompletableFuture<String> wrapping = work.thenApply(value -> value);
            CompletableFuture<String> before = operation.adopt(wrapping);
            work.completeExceptionally(original);
            CompletableFuture<String> after = operation.adopt(wrapping);
            assertThat(before.handle((value, failure) -> failure).join()).isSameAs(original);
            assertThat(after.handle((value, failure) -> failure).join()).isSameAs(original);
        }
    }

    @ParameterizedTest
    @EnumSource
    void cancellationOfTheSourceArrives(Source source) {
        for (ViewOperation operation : operations()) {
            CompletableFuture<String> later = new CompletableFuture<>();
            CompletableFuture<String> adopted = source.adopt(operation, later);
            later.cancel(false);
            assertThatThrownBy(() -> adopted.get(20, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void cancelReachesTheSource(Source source) {
        for (ViewOperation operation : new ViewOperation[] {setup().adopting(), limited(Duration.ofHours(1))}) {
            CompletableFuture<String> work = new CompletableFuture<>();
            assertThat(source.adopt(operation, work).cancel(true)).isTrue();
            assertThat(work.isCancelled()).isEqualTo(source.canBeCancelled());
        }
        assertThat(pending()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void theLimitEndsTheFutureAndCancelsTheSource(Source source) {
        CompletableFuture<String> adopted = source.adopt(limited(Duration.ofNanos(500_000)), origin);
        assertThatThrownBy(() -> adopted.get(20, TimeUnit.SECONDS))
                .cause()
                .isInstanceOf(CallTimeoutException.class)
                .hasMessageStartingWith("PriceService.priceOf(Sku) did not end within ");
        if (source.canBeCancelled()) {
            await().until(origin::isCancelled);
        }
        assertThat(pending()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void abandonedWorkIsNeverCancelled(Source source) {
        CompletableFuture<String> cancelled = source.adopt(setup().abandon().adopting(), origin);
        assertThat(cancelled.cancel(true)).isTrue();
        CompletableFuture<String> timedOut =
                source.adopt(setup().timeoutNanos(1).abandon().adopting(), origin);
        assertThatThrownBy(() -> timedOut.get(20, TimeUnit.SECONDS)).cause().isInstanceOf(CallTimeoutException.class);
        assertThat(origin).isNotDone();
    }

    @Test
    void whoeverEndsTheFutureDetachesItFromTheSource() {
        for (int i = 0; i < 3; i++) {
            CompletableFuture<String> adopted =
                    setup().abandon().timeoutNanos(1L << 50).adopting().adopt(origin);
            assertThat(origin.getNumberOfDependents()).isEqualTo(1);
            boolean ended = i == 0
                    ? adopted.cancel(true)
                    : i == 1 ? adopted.complete("mine") : adopted.completeExceptionally(new IOException());
            assertThat(ended).isTrue();
            assertThat(origin.getNumberOfDependents()).isZero();
            assertThat(pending()).isZero();
        }
        assertThat(origin).isNotDone();
    }

    @Test
    void endsOnceAndSaysSo() {
        CompletableFuture<String> adopted = limited(Duration.ofHours(1)).adopt(origin);
        assertThat(adopted.complete("mine")).isTrue();
        assertThat(adopted.complete("again")).isFalse();
        assertThat(adopted.completeExceptionally(new IOException())).isFalse();
        assertThat(adopted.cancel(true)).isFalse();
        assertThat(adopted).isCompletedWithValue("mine");
        Awaitility.await().until(origin::isCancelled);
    }

    @Test
    void aResultThatIsObtrudedCancelsTheSourceAndDetachesFromItToo() {
        for (boolean failed : new boolean[] {false, true}) {
            CompletableFuture<String> work = new CompletableFuture<>();
            CompletableFuture<String> adopted = limited(Duration.ofHours(1)).adopt(work);
            if (failed) {
                adopted.obtrudeException(new IOException("mine"));
            } else {
                adopted.obtrudeValue("mine");
            }
            assertThat(adopted).isDone();
            assertThat(adopted.isCompletedExceptionally()).isEqualTo(failed);
            assertThat(work.getNumberOfDependents()).isZero();
            Awaitility.await().until(work::isCancelled);
            assertThat(pending()).isZero();
        }
    }

    @Test
    void theMessageOfTheLimitSaysWhatBecomesOfTheSource() {
        CompletableFuture<String> cancelling = limited(Duration.ofNanos(1)).adopt(origin);
        assertThatThrownBy(() -> cancelling.get(20, TimeUnit.SECONDS))
                .hasMessageEndingWith("Its future is being cancelled.");
        CompletableFuture<String> abandoning =
                setup().timeoutNanos(1).abandon().adopting().adopt(new CompletableFuture<>());
        assertThatThrownBy(() -> abandoning.get(20, TimeUnit.SECONDS)).hasMessageEndingWith("Its work goes on.");
    }

    @Test
    void aLoopThatCallsItselfThroughAViewEndsHoweverLongItIs() {
        for (ViewOperation operation : operations()) {
            Queue<Runnable> answers = new ArrayDeque<>();
            CompletableFuture<String> last = pages(operation, answers, 10_000);
            for (Runnable answer = answers.poll(); answer != null; answer = answers.poll()) {
                answer.run();
            }
            assertThat(last).succeedsWithin(5, TimeUnit.MINUTES).isEqualTo("12.50");
        }
    }

    /** As a source has it that fetches page after page and calls its own view for the next. */
    private static CompletableFuture<String> pages(ViewOperation operation, Queue<Runnable> answers, int left) {
        CompletableFuture<String> page = CompletableFuture.supplyAsync(() -> "12.50", answers::add);
        return operation.adopt(left == 0 ? page : page.thenCompose(next -> pages(operation, answers, left - 1)));
    }

    @Test
    void howeverManyFuturesFollowOneAnotherTheLastCanBeWaitedFor() throws Exception {
        ViewOperation operation = setup().abandon().adopting();
        CompletableFuture<String> followed = origin;
        for (int i = 0; i < 10_000; i++) {
            followed = operation.adopt(followed);
        }
        Caller.Call<String> waiting = Caller.PLATFORM.begin(followed::join).awaitParked();

        origin.complete("12.50");

        assertThat(waiting.result()).isEqualTo("12.50");
    }

    @Test
    void aFutureThatHasEndedIsReadOnAThreadWhoseFlagIsSet() {
        Future<String> touchy = new FutureTask<>(() -> "never run") {
            @Override
            public boolean isDone() {
                return true;
            }

            @Override
            public String get() throws InterruptedException {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                return "12.50";
            }
        };
        Thread.currentThread().interrupt();
        CompletableFuture<String> adopted = setup().adopting().adoptFuture(touchy);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(adopted).isCompletedWithValue("12.50");
    }

    @Test
    void dependentsOfATimedOutFutureRunOnADaemonThreadOfTheRuntime() throws Exception {
        Thread thread;
        do {
            thread = limited(Duration.ofMillis(5))
                    .adopt(new CompletableFuture<>())
                    .handle((value, failure) -> Thread.currentThread())
                    .get(20, TimeUnit.SECONDS);
        } while (thread.equals(Thread.currentThread())); // the limit had passed before the dependent was there
        assertThat(thread.isDaemon()).isTrue();
        assertThat(thread.getName()).contains("handover");
    }

    @Test
    void neitherSideOfATimeoutHoldsUpTheOther() throws Exception {
        CountDownLatch bothRun = new CountDownLatch(2);
        CompletableFuture<Boolean> ofTheSource = origin.handle((value, failure) -> meet(bothRun));
        CompletableFuture<Boolean> ofTheView =
                limited(Duration.ofMillis(20)).adopt(origin).handle((value, failure) -> meet(bothRun));
        assertThat(ofTheView.get(20, TimeUnit.SECONDS)).isTrue();
        assertThat(ofTheSource.get(20, TimeUnit.SECONDS)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void closingTheRuntimeEndsWhatItHasALimitFor(Source source) {
        CompletableFuture<String> adopted = source.adopt(limited(Duration.ofHours(1)), origin);
        runtime.close(Duration.ZERO);
        assertThatThrownBy(() -> adopted.get(20, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
    }

    @Test
    void aClosedRuntimeKeepsNoLimitsButPassesThroughWhatNeedsNone() {
        ViewOperation limited = limited(Duration.ofHours(1));
        runtime.close(Duration.ZERO);
        assertThat(setup().adopting().adopt(origin)).isSameAs(origin);
        assertThatThrownBy(() -> limited.adopt(origin).get(20, TimeUnit.SECONDS))
                .cause()
                .isInstanceOf(RejectedExecutionException.class);
        await().until(origin::isCancelled);
    }

    @Test
    void neverThrows() {
        IllegalStateException problem = new IllegalStateException("from the stage");
        CompletionStage<String> broken = new Unconvertible(problem);
        CompletionStage<String> noStage = null;
        Future<String> noFuture = null;
        assertThatThrownBy(() -> setup().adopting().adoptStage(broken).join())
                .cause()
                .isSameAs(problem);
        assertThatThrownBy(() -> setup().adopting().adoptStage(noStage).join())
                .cause()
                .isInstanceOf(NullPointerException.class)
                .hasMessage("PriceService.priceOf(Sku) returned null instead of a future");
        assertThatThrownBy(() -> setup().adopting().adoptFuture(noFuture).join())
                .cause()
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void whatIsDeclaredAsCompletableFutureIsNeverConvertedWithoutNeed() {
        CompletableFuture<String> broken = new Unconvertible(new IllegalStateException());
        assertThat(setup().adopting().adopt(broken)).isSameAs(broken);
    }

    private static boolean meet(CountDownLatch all) {
        all.countDown();
        try {
            return all.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            return false;
        }
    }

    private static final class Unconvertible extends CompletableFuture<String> {
        private final RuntimeException problem;

        Unconvertible(RuntimeException problem) {
            this.problem = problem;
        }

        @Override
        public CompletableFuture<String> toCompletableFuture() {
            throw problem;
        }
    }

    private ViewOperation[] operations() {
        return new ViewOperation[] {
            setup().adopting(), limited(Duration.ofHours(1)), setup().abandon().adopting()
        };
    }

    private ViewOperation limited(Duration limit) {
        return setup().timeoutNanos(limit.toNanos()).adopting();
    }

    private OperationSetup setup() {
        return ViewSetup.of(runtime, "PriceService", "PriceServiceAsync").operation("priceOf(Sku)");
    }

    private int pending() {
        return RuntimeCore.of(runtime).timer().pending();
    }
}
