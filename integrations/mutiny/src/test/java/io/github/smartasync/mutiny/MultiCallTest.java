package io.github.smartasync.mutiny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.bridge.ViewOperation;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Multis of publishers that are not Mutiny's. */
class MultiCallTest {

    private final ViewOperation ticks = Operations.adopting();

    @Test
    void callsOncePerSubscriptionWhenItIsMade() {
        AtomicInteger calls = new AtomicInteger();
        Multi<Integer> multi = MultiCall.of(ticks, () -> {
            int first = 10 * calls.incrementAndGet();
            return new Foreign<>(Multi.createFrom().range(first, first + 2));
        });
        assertThat(calls).hasValue(0);
        assertThat(list(multi)).containsExactly(10, 11);
        assertThat(list(multi)).containsExactly(20, 21);
    }

    @Test
    void givesWhatAPublisherOfTheJdkPublishes() {
        SubmissionPublisher<String> publisher = new SubmissionPublisher<>(Runnable::run, 8);
        AssertSubscriber<String> subscriber =
                MultiCall.<String>of(ticks, () -> publisher).subscribe().withSubscriber(AssertSubscriber.create());
        publisher.submit("a");
        subscriber.assertHasNotReceivedAnyItem();
        subscriber.request(2);
        publisher.submit("b");
        publisher.close();
        subscriber.assertItems("a", "b").assertCompleted();
    }

    @Test
    void cancelReachesThePublisher() {
        AtomicBoolean cancelled = new AtomicBoolean();
        Multi<Integer> source =
                Multi.createFrom().range(1, 100).onCancellation().invoke(() -> cancelled.set(true));
        Multi<Integer> some = MultiCall.<Integer>of(ticks, () -> new Foreign<>(source))
                .select()
                .first(2);
        assertThat(list(some)).containsExactly(1, 2);
        assertThat(cancelled).isTrue();
    }

    @Test
    void givesTheItemsThenTheOriginalFailure() {
        IOException original = new IOException("disk");
        Multi<Integer> source = Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().items(1, 2), Multi.createFrom().failure(new CompletionException(original)));
        AssertSubscriber<Integer> subscriber = MultiCall.<Integer>of(ticks, () -> new Foreign<>(source))
                .subscribe()
                .withSubscriber(AssertSubscriber.create(9));
        assertThat(subscriber.getItems()).containsExactly(1, 2);
        assertThat(subscriber.getFailure()).isSameAs(original);
    }

    @Test
    void failsForASourceThatThrowsOrGivesNothing() {
        NoClassDefFoundError thrown = new NoClassDefFoundError("Gone");
        Multi<Integer> failing = MultiCall.of(ticks, () -> {
            throw thrown;
        });
        assertThat(failing.subscribe().withSubscriber(AssertSubscriber.create()).getFailure())
                .isSameAs(thrown);
        assertThatThrownBy(() -> list(MultiCall.<Integer>of(ticks, () -> null)))
                .hasMessage("PriceService.priceOf(String) returned null instead of a publisher");
    }

    @Test
    void givesTheValuesOfAListOneByOne() {
        AtomicInteger calls = new AtomicInteger();
        Multi<Integer> multi =
                MultiCall.ofAll(ticks, () -> CompletableFuture.completedFuture(List.of(calls.incrementAndGet(), 7, 8)));
        assertThat(calls).hasValue(0);
        multi.subscribe()
                .withSubscriber(AssertSubscriber.create(2))
                .assertItems(1, 7)
                .assertNotTerminated();
        assertThat(list(multi)).containsExactly(2, 7, 8);
        assertThat(list(MultiCall.<Integer>ofAll(ticks, () -> CompletableFuture.completedFuture(null))))
                .isEmpty();
    }

    @Test
    void cancelReachesTheFutureOfAList() {
        CompletableFuture<List<Integer>> future = new CompletableFuture<>();
        MultiCall.<Integer>ofAll(ticks, () -> future)
                .subscribe()
                .withSubscriber(AssertSubscriber.create())
                .cancel();
        assertThat(future).isCancelled();
    }

    @Test
    void failsAsTheFutureOfAListDoes() {
        IOException original = new IOException("disk");
        Multi<Integer> failing =
                MultiCall.ofAll(ticks, () -> CompletableFuture.failedFuture(new CompletionException(original)));
        assertThat(failing.subscribe().withSubscriber(AssertSubscriber.create()).getFailure())
                .isSameAs(original);
    }

    @Test
    void handsTheMultiOfTheSourceThrough() {
        Multi<Integer> own = Multi.createFrom().items(1);
        assertThat(MultiCall.<Integer>through(ticks, () -> own)).isSameAs(own);

        IllegalStateException original = new IllegalStateException("no");
        Multi<Integer> failing = MultiCall.through(ticks, () -> {
            throw original;
        });
        assertThatThrownBy(() -> list(failing)).isSameAs(original);
        assertThatThrownBy(() -> list(MultiCall.<Integer>through(ticks, () -> null)))
                .hasMessage("PriceService.priceOf(String) returned null instead of a Multi");
    }

    private static <T> List<T> list(Multi<T> multi) {
        return multi.collect().asList().await().indefinitely();
    }
}
