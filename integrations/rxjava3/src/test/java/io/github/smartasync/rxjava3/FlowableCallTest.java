package io.github.smartasync.rxjava3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.bridge.ViewOperation;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.reactivestreams.FlowAdapters;

/** Flowables of publishers that are not RxJava's. */
class FlowableCallTest {

    private final ViewOperation ticks = Operations.adopting();

    @Test
    void callsOncePerSubscriptionWhenItIsMade() {
        AtomicInteger calls = new AtomicInteger();
        Flowable<Integer> flowable =
                FlowableCall.of(ticks, () -> foreign(Flowable.range(10 * calls.incrementAndGet(), 2)));
        assertThat(calls).hasValue(0);
        flowable.test().assertResult(10, 11);
        flowable.repeat(2).test().assertResult(20, 21, 30, 31);
    }

    @Test
    void givesWhatAPublisherOfTheJdkPublishes() {
        SubmissionPublisher<String> publisher = new SubmissionPublisher<>(Runnable::run, 8);
        TestSubscriber<String> subscriber =
                FlowableCall.<String>of(ticks, () -> publisher).test(0);
        publisher.submit("a");
        subscriber.assertEmpty();
        subscriber.request(2);
        publisher.submit("b");
        publisher.close();
        subscriber.assertResult("a", "b");
    }

    @Test
    void cancelReachesThePublisher() {
        AtomicBoolean cancelled = new AtomicBoolean();
        Flowable<Integer> source = Flowable.range(1, 100).doOnCancel(() -> cancelled.set(true));
        FlowableCall.<Integer>of(ticks, () -> foreign(source)).take(2).test().assertResult(1, 2);
        assertThat(cancelled).isTrue();
    }

    @Test
    void givesTheValuesThenTheOriginalFailure() {
        IOException original = new IOException("disk");
        Flowable<Integer> source = Flowable.just(1, 2).concatWith(Flowable.error(new CompletionException(original)));
        FlowableCall.<Integer>of(ticks, () -> foreign(source))
                .test()
                .assertValues(1, 2)
                .assertError(failure -> failure == original);
    }

    @Test
    void failsForASourceThatThrowsOrGivesNothing() {
        NoClassDefFoundError thrown = new NoClassDefFoundError("Gone");
        FlowableCall.<Integer>of(ticks, () -> {
                    throw thrown;
                })
                .test()
                .assertError(failure -> failure == thrown);
        FlowableCall.<Integer>of(ticks, () -> null)
                .test()
                .assertError(failure -> failure.getMessage()
                        .equals("PriceService.priceOf(String) returned null instead of a publisher"));
    }

    @Test
    void givesTheValuesOfAListOneByOne() {
        AtomicInteger calls = new AtomicInteger();
        Flowable<Integer> flowable = FlowableCall.ofAll(
                ticks, () -> CompletableFuture.completedFuture(List.of(calls.incrementAndGet(), 7, 8)));
        assertThat(calls).hasValue(0);
        flowable.test(2).assertValues(1, 7).assertNotComplete();
        flowable.test().assertResult(2, 7, 8);
        FlowableCall.<Integer>ofAll(ticks, () -> CompletableFuture.completedFuture(null))
                .test()
                .assertResult();
    }

    @Test
    void disposeReachesTheFutureOfAList() {
        CompletableFuture<List<Integer>> future = new CompletableFuture<>();
        FlowableCall.<Integer>ofAll(ticks, () -> future).subscribe().dispose();
        assertThat(future).isCancelled();
    }

    @Test
    void failsAsTheFutureOfAListDoes() {
        IOException original = new IOException("disk");
        FlowableCall.<Integer>ofAll(ticks, () -> CompletableFuture.failedFuture(new CompletionException(original)))
                .test()
                .assertError(failure -> failure == original);
    }

    private static <T> Flow.Publisher<T> foreign(Flowable<T> flowable) {
        return new Foreign<>(FlowAdapters.toFlowPublisher(flowable));
    }
}
