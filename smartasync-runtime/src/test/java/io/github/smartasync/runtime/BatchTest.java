package io.github.smartasync.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.smartasync.runtime.Batch.Outcome;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import io.github.smartasync.runtime.internal.timer.Expiry;
import io.github.smartasync.runtime.spi.CallerContextDetector;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BatchTest {

    /** What the calls returned, in the order in which they were started. */
    private final List<CompletableFuture<String>> started = Collections.synchronizedList(new ArrayList<>());

    @Test
    void resultsComeInTheOrderOfTheItems() {
        CompletableFuture<List<String>> batch = Batch.of(items(3), this::start).future();
        started.get(2).complete("c");
        started.get(0).complete("a");
        assertThat(batch).isNotDone();
        started.get(1).complete(null);
        assertThat(batch.join()).containsExactly("a", null, "c");
    }

    @Test
    void noMoreCallsRunAtOnceThanWereAskedFor() {
        CompletableFuture<List<String>> batch =
                Batch.of(items(10), this::start).concurrency(3).future();
        for (int ended = 0; ended < 10; ended++) {
            assertThat(started).hasSize(Math.min(ended + 3, 10));
            started.get(ended).complete("result " + ended);
        }
        assertThat(batch.join()).hasSize(10);
    }

    @Test
    void theTraceOfTheCallerNamesTheItemThatFailed() {
        IllegalStateException original = new IllegalStateException("disk");

        assertThatThrownBy(() -> Batch.of(
                                items(20),
                                item -> item == 16
                                        ? CompletableFuture.<String>failedFuture(original)
                                        : CompletableFuture.completedFuture("result"))
                        .await())
                .isSameAs(original);
        assertThat(original.getSuppressed()[0])
                .hasMessageStartingWith("Batch.await(), for item 17 of 20, was called by thread");
    }

    @Test
    void itNamesTheOperationToo() {
        ViewSetup setup = ViewSetup.async(SmartAsyncRuntime.shared(), BatchTest.class, "Prices", "PricesAsync");
        ViewOperation offloading =
                setup.operation("history(Integer)").blocking().make();
        ViewOperation adopting = setup.operation("find(Integer)")
                .timeoutNanos(3_600_000_000_000L)
                .async()
                .make();
        IllegalStateException failure = new IllegalStateException("disk");
        assertThatThrownBy(() -> Batch.of(
                                items(3),
                                item -> offloading.offload(() -> {
                                    if (item == 1) {
                                        throw failure;
                                    }
                                    return item;
                                }))
                        .await())
                .isSameAs(failure);
        assertThat(failure.getSuppressed()[0])
                .hasMessageStartingWith(
                        "Batch.await(), for item 2 of 3 by Prices.history(Integer), was called by thread");
        IllegalStateException later = new IllegalStateException("disk");
        CompletableFuture<Integer> source = new CompletableFuture<>();
        CompletableFuture<Integer> call = adopting.adopt(source);
        source.completeExceptionally(later);
        assertThatThrownBy(() -> Batch.of(items(1), item -> call.thenApply(value -> value + 1))
                        .await())
                .isSameAs(later);
        assertThat(call).isDone(); // until here it is reachable
        assertThat(later.getSuppressed()[0])
                .hasMessageStartingWith("Batch.await(), for item 1 of 1 by Prices.find(Integer), was called by thread");
    }

    @Test
    void theFirstFailureEndsTheBatchAndCancelsTheRest() {
        IOException original = new IOException("disk");
        CompletableFuture<List<String>> batch =
                Batch.of(items(10), this::start).concurrency(3).future();
        started.get(1).completeExceptionally(new CompletionException(original));
        assertThatThrownBy(batch::join).cause().isSameAs(original);
        assertThat(started).hasSize(3);
        assertThat(started.get(0)).isCancelled();
        assertThat(started.get(2)).isCancelled();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @SuppressWarnings("FutureReturnValueIgnored") // it says by the latch that it has run
    void whatDependsOnACallDoesNotHoldUpTheEnd(boolean byCancelling) throws Exception {
        CompletableFuture<List<String>> batch =
                Batch.of(items(2), this::start).concurrency(2).future();
        CountDownLatch ended = new CountDownLatch(1);
        CompletableFuture<Boolean> dependent = started.get(0).handle((value, failure) -> meets(ended));
        batch.whenComplete((results, failure) -> ended.countDown());

        if (byCancelling) {
            batch.cancel(true);
        } else {
            started.get(1).completeExceptionally(new IOException("disk"));
        }

        assertThat(dependent).isCompletedWithValue(true);
    }

    private static boolean meets(CountDownLatch ended) {
        try {
            return ended.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    @Test
    void outcomesAreCollectedWhateverFails() {
        IOException original = new IOException("disk");
        CompletableFuture<List<Outcome<String>>> batch =
                Batch.of(items(3), this::start).concurrency(1).outcomes().future();
        started.get(0).completeExceptionally(original);
        started.get(1).complete("b");
        started.get(2).complete(null);
        assertThat(batch.join())
                .containsExactly(new Outcome<>(null, original), new Outcome<>("b", null), new Outcome<>(null, null));
        assertThat(batch.join()).extracting(Outcome::isReturned).containsExactly(false, true, true);
    }

    @Test
    void theLimitEndsTheBatchAndCancelsTheRest() {
        Batch<String> batch = Batch.of(items(10), this::start).concurrency(2).timeout(Duration.ofMillis(1));
        assertThatThrownBy(batch::await)
                .isInstanceOf(CallTimeoutException.class)
                .hasMessageContaining("within 1ms");
        assertThat(started).hasSizeLessThanOrEqualTo(2); // the limit may pass before both have been started
        await().until(() -> started.stream().allMatch(CompletableFuture::isCancelled));
    }

    @Test
    void whatEndedBeforeTheLimitKeepsItsOutcome() {
        CompletableFuture<List<Outcome<String>>> batch = Batch.of(
                        items(3), item -> item == 0 ? completed("a") : start(item))
                .timeout(Duration.ofHours(1))
                .outcomes()
                .future();
        ((Expiry) batch).expired();
        List<Outcome<String>> outcomes = batch.join();
        assertThat(outcomes.get(0)).isEqualTo(new Outcome<>("a", null));
        assertThat(outcomes.get(1).failure()).isInstanceOf(CallTimeoutException.class);
        assertThat(outcomes.get(2).failure()).isInstanceOf(CallTimeoutException.class);
    }

    @Test
    void cancellingTheBatchCancelsItsCallsAndStartsNoMore() {
        CompletableFuture<List<String>> batch =
                Batch.of(items(10), this::start).concurrency(3).future();
        assertThat(batch.cancel(true)).isTrue();
        assertThat(started).hasSize(3).allMatch(CompletableFuture::isCancelled);
    }

    @Test
    void aCallThatReturnsAfterTheBatchWasCancelledIsCancelledToo() {
        AtomicReference<CompletableFuture<List<String>>> batch = new AtomicReference<>();
        batch.set(Batch.of(items(2), item -> {
                    if (item == 1) {
                        batch.get().cancel(true);
                    }
                    return start(item);
                })
                .concurrency(1)
                .future());
        started.get(0).complete("a");
        assertThat(started).hasSize(2);
        assertThat(started.get(1)).isCancelled();
    }

    @Test
    void endsOnceAndSaysSo() {
        CompletableFuture<List<String>> batch =
                Batch.of(items(2), this::start).concurrency(1).future();
        assertThat(batch.complete(List.of("mine"))).isTrue();
        assertThat(batch.complete(List.of("again"))).isFalse();
        assertThat(batch.completeExceptionally(new IOException())).isFalse();
        assertThat(batch.cancel(true)).isFalse();
        started.get(0).complete("a");
        assertThat(started).hasSize(1);
        assertThat(batch).isCompletedWithValue(List.of("mine"));
        CompletableFuture<List<String>> failed = Batch.of(items(1), this::start).future();
        assertThat(failed.completeExceptionally(new IOException("mine"))).isTrue();
        assertThat(failed).isCompletedExceptionally();
    }

    @Test
    void closingTheRuntimeEndsWhatItHasALimitFor() throws Exception {
        SmartAsyncRuntime closing = SmartAsyncRuntime.builder().build();
        Batch<String> batch = Batch.of(items(2), this::start).runtime(closing).timeout(Duration.ofHours(1));
        CompletableFuture<List<String>> future = batch.future();
        closing.close(Duration.ZERO);
        // Not by get(), which on some JDKs throws an exception of its own for a cancellation.
        assertThat(future.handle((results, failure) -> failure).get(20, TimeUnit.SECONDS))
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("closed");
        started.clear();
        assertThatThrownBy(() -> batch.future().get(20, TimeUnit.SECONDS))
                .cause()
                .isInstanceOf(RejectedExecutionException.class);
        assertThat(started).isEmpty();
    }

    @Test
    void interruptingTheWaitCancelsTheCalls() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Batch.of(items(2), this::start).await()).isInstanceOf(CallInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(started).allMatch(CompletableFuture::isCancelled);
    }

    @Test
    void callsThatAreCompleteAtOnceNeedNoStack() {
        List<Integer> many = items(100_000);
        for (int concurrency : new int[] {1, 7, 100_000}) {
            assertThat(Batch.of(many, CompletableFuture::completedFuture)
                            .concurrency(concurrency)
                            .await())
                    .isEqualTo(many);
        }
    }

    @Test
    void callsThatCompleteOnOtherThreadsAllArrive() throws Exception {
        List<Integer> many = items(2_000);
        assertThat(Batch.of(many, item -> CompletableFuture.supplyAsync(() -> item))
                        .concurrency(8)
                        .future()
                        .get(60, TimeUnit.SECONDS))
                .isEqualTo(many);
    }

    @Test
    void aCallThatThrowsOrReturnsNullFails() {
        IllegalStateException problem = new IllegalStateException("thrown");
        assertThatThrownBy(() -> Batch.of(items(1), item -> fail(problem)).await())
                .isSameAs(problem);
        assertThatThrownBy(() -> Batch.of(items(1), item -> noStage()).await())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("The call of item 0 returned null instead of a future");
    }

    @Test
    void anEmptyBatchIsComplete() {
        assertThat(Batch.of(items(0), this::start).await()).isEmpty();
    }

    @Test
    void aThreadThatMustNotBlockIsRefusedBeforeAnyCallIsMade() {
        SmartAsyncRuntime strict = SmartAsyncRuntime.builder()
                .detector(thread -> CallerContextDetector.Verdict.MUST_NOT_BLOCK)
                .build();
        Batch<String> batch = Batch.of(items(1), this::start).runtime(strict);
        assertThatThrownBy(batch::await)
                .isInstanceOf(BlockingRefusedException.class)
                .hasMessageStartingWith("Batch.await() was called on the thread ")
                .hasMessageContaining(". No call was made. Call Batch.future() instead")
                .hasMessageContaining("Batch.future()");
        assertThat(started).isEmpty();
    }

    @Test
    void limitsThatMakeNoSenseAreRefused() {
        Batch<String> batch = Batch.of(items(1), this::start);
        assertThatIllegalArgumentException().isThrownBy(() -> batch.concurrency(0));
        assertThatIllegalArgumentException().isThrownBy(() -> batch.timeout(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> batch.timeout(Duration.ofNanos(-1)));
        assertThat(batch.timeout(Duration.ofSeconds(Long.MAX_VALUE)).future()).isNotDone();
    }

    private CompletableFuture<String> start(int item) {
        CompletableFuture<String> call = new CompletableFuture<>();
        started.add(call);
        return call;
    }

    private static CompletableFuture<String> completed(String result) {
        return CompletableFuture.completedFuture(result);
    }

    private static CompletionStage<String> fail(RuntimeException problem) {
        throw problem;
    }

    private static CompletionStage<String> noStage() {
        return null;
    }

    private static List<Integer> items(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
