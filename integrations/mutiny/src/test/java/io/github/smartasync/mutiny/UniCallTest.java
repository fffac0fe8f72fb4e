package io.github.smartasync.mutiny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.bridge.ViewOperation;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a Uni of a call signals, and when it calls. */
class UniCallTest {

    private final ViewOperation priceOf = Operations.adopting();
    private final CompletableFuture<String> source = new CompletableFuture<>();
    private final Signals<String> signals = new Signals<>();

    @Test
    void callsOncePerSubscriptionWhenItIsMade() {
        AtomicInteger calls = new AtomicInteger();
        Uni<String> prices = UniCall.of(priceOf, () -> {
            calls.incrementAndGet();
            return source;
        });
        assertThat(calls).hasValue(0);
        prices.subscribe().withSubscriber(signals);
        assertThat(calls).hasValue(1);
        prices.subscribe().withSubscriber(new Signals<>());
        assertThat(calls).hasValue(2);
    }

    @Test
    void givesTheItemOfAnEndedFuture() {
        source.complete("9");
        subscribed();
        assertThat(signals.told()).containsExactly("9");
    }

    @Test
    void givesTheItemThatComesLater() {
        subscribed();
        assertThat(signals.told()).isEmpty();
        source.complete("9");
        assertThat(signals.told()).containsExactly("9");
    }

    @Test
    void hasANullItemForNull() {
        subscribed();
        source.complete(null);
        subscribed();
        assertThat(signals.told()).containsExactly(null, null);
    }

    static Stream<Throwable> failures() {
        return Stream.of(
                new IOException("disk"),
                new IllegalStateException("no"),
                new NoClassDefFoundError("Gone"),
                new StackOverflowError(),
                new CancellationException("somebody"),
                new CompletionException("without cause", null));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void failsAtOnceWithWhatTheFutureFailedWith(Throwable failure) {
        source.completeExceptionally(failure);
        subscribed();
        assertThat(signals.told()).containsExactly(failure);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void failsLaterWithWhatTheFutureFailedWith(Throwable failure) {
        subscribed();
        source.completeExceptionally(failure);
        assertThat(signals.told()).containsExactly(failure);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void failsWithWhatTheSourceThrew(Throwable failure) {
        UniCall.<String>of(priceOf, () -> {
                    throw failure;
                })
                .subscribe()
                .withSubscriber(signals);
        assertThat(signals.told()).containsExactly(failure);
    }

    @Test
    void takesOffEveryWrapperOfTheJdk() {
        IOException original = new IOException("disk");
        Throwable wrapped = new CompletionException(new ExecutionException(new CompletionException(original)));
        subscribed();
        source.completeExceptionally(wrapped);
        subscribed();
        UniCall.<String>of(priceOf, () -> {
                    throw wrapped;
                })
                .subscribe()
                .withSubscriber(signals);
        assertThat(signals.told()).containsExactly(original, original, original);
    }

    @Test
    void failsWithTheNameOfTheOperationForNull() {
        UniCall.<String>of(priceOf, () -> null).subscribe().withSubscriber(signals);
        assertThat(signals.told())
                .singleElement()
                .isInstanceOf(NullPointerException.class)
                .hasToString("java.lang.NullPointerException: "
                        + "PriceService.priceOf(String) returned null instead of a future");
    }

    @Test
    void tellsACancellationByAnybodyElse() {
        subscribed();
        source.cancel(true);
        assertThat(signals.told()).singleElement().isInstanceOf(CancellationException.class);
    }

    @Test
    void endsWithTheFutureWhicheverWayItEnds() {
        CompletableFuture<String> slow = new CompletableFuture<>();
        Uni<String> limited = UniCall.of(priceOf, () -> slow.orTimeout(1, TimeUnit.NANOSECONDS));
        assertThatThrownBy(limited.await()::indefinitely).hasCauseInstanceOf(TimeoutException.class);
        Uni<String> replaced = UniCall.of(
                priceOf, () -> new CompletableFuture<String>().completeOnTimeout("9", 1, TimeUnit.NANOSECONDS));
        assertThat(replaced.await().indefinitely()).isEqualTo("9");
    }

    @Test
    void callsAgainForEveryRetryAndRepeat() {
        AtomicInteger calls = new AtomicInteger();
        Uni<String> failing = UniCall.of(priceOf, () -> {
            calls.incrementAndGet();
            return priceOf.adopt(CompletableFuture.<String>failedFuture(new IOException("disk")));
        });
        assertThatThrownBy(failing.onFailure().retry().atMost(3).await()::indefinitely)
                .hasCauseInstanceOf(IOException.class);
        assertThat(calls).hasValue(4);

        calls.set(0);
        Uni<Integer> counting = UniCall.of(priceOf, () -> CompletableFuture.completedFuture(calls.incrementAndGet()));
        assertThat(counting.repeat().atMost(3).collect().asList().await().indefinitely())
                .containsExactly(1, 2, 3);
    }

    @Test
    void signalsOnTheThreadThatEndsTheFuture() throws InterruptedException {
        subscribed();
        Thread ending = new Thread(() -> source.complete("9"));
        ending.start();
        ending.join();
        assertThat(signals.thread()).isSameAs(ending);
    }

    @Test
    void handsTheUniOfTheSourceThrough() {
        Uni<String> own = Uni.createFrom().item("9");
        assertThat(UniCall.<String>through(priceOf, () -> own)).isSameAs(own);
    }

    @Test
    void failsLaterForASourceThatGivesNoUni() {
        IOException original = new IOException("disk");
        Uni<String> thrown = UniCall.through(priceOf, () -> {
            throw new CompletionException(original);
        });
        thrown.subscribe().withSubscriber(signals);
        assertThat(signals.told()).containsExactly(original);
        Uni<String> none = UniCall.through(priceOf, () -> null);
        assertThatThrownBy(none.await()::indefinitely)
                .isInstanceOf(NullPointerException.class)
                .hasMessage("PriceService.priceOf(String) returned null instead of a Uni");
    }

    @Test
    void showsItsOperation() {
        assertThat(UniCall.of(priceOf, () -> source)).hasToString("UniCall(PriceService.priceOf(String))");
    }

    private void subscribed() {
        UniCall.of(priceOf, () -> source).subscribe().withSubscriber(signals);
    }
}
