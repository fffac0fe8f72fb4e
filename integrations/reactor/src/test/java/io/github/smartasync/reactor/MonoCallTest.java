package io.github.smartasync.reactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.bridge.ViewOperation;
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
import reactor.core.publisher.Mono;

/** What a Mono of a call signals, and when it calls. */
class MonoCallTest {

    private final ViewOperation priceOf = Operations.adopting();
    private final CompletableFuture<String> source = new CompletableFuture<>();
    private final Signals<String> signals = new Signals<>();

    @Test
    void callsOncePerSubscriptionWhenItIsMade() {
        AtomicInteger calls = new AtomicInteger();
        Mono<String> prices = MonoCall.of(priceOf, () -> {
            calls.incrementAndGet();
            return source;
        });
        assertThat(calls).hasValue(0);

        prices.subscribe(signals);

        assertThat(calls).hasValue(1);
        signals.subscription().request(1);
        assertThat(calls).hasValue(1);
        prices.subscribe(new Signals<>());
        assertThat(calls).hasValue(2);
    }

    @Test
    void givesTheValueOfAnEndedFuture() {
        source.complete("9");
        subscribed();
        assertThat(signals.told()).isEmpty();
        signals.subscription().request(1);
        assertThat(signals.told()).containsExactly("9", "complete");
    }

    @Test
    void givesTheValueThatComesLater() {
        requested();
        assertThat(signals.told()).isEmpty();
        source.complete("9");
        assertThat(signals.told()).containsExactly("9", "complete");
    }

    @Test
    void waitsWithAValueForTheRequest() {
        subscribed();
        source.complete("9");
        assertThat(signals.told()).isEmpty();
        signals.subscription().request(1);
        signals.subscription().request(1);
        assertThat(signals.told()).containsExactly("9", "complete");
    }

    @Test
    void isEmptyForNull() {
        requested();
        source.complete(null);
        assertThat(signals.told()).containsExactly("complete");
        assertThat(MonoCall.of(priceOf, () -> source).block()).isNull();
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
        requested();
        source.completeExceptionally(failure);
        assertThat(signals.told()).containsExactly(failure);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void failsWithWhatTheSourceThrew(Throwable failure) {
        MonoCall.<String>of(priceOf, () -> {
                    throw failure;
                })
                .subscribe(signals);
        assertThat(signals.told()).containsExactly(failure);
    }

    @Test
    void takesOffEveryWrapperOfTheJdk() {
        IOException original = new IOException("disk");
        Throwable wrapped = new CompletionException(new ExecutionException(new CompletionException(original)));
        requested();
        source.completeExceptionally(wrapped);
        assertThat(signals.told()).containsExactly(original);

        Signals<String> late = new Signals<>();
        MonoCall.of(priceOf, () -> source).subscribe(late);
        assertThat(late.told()).containsExactly(original);

        Signals<String> thrown = new Signals<>();
        MonoCall.<String>of(priceOf, () -> {
                    throw wrapped;
                })
                .subscribe(thrown);
        assertThat(thrown.told()).containsExactly(original);
    }

    @Test
    void failsWithTheNameOfTheOperationForNull() {
        MonoCall.<String>of(priceOf, () -> null).subscribe(signals);
        assertThat(signals.told())
                .singleElement()
                .isInstanceOf(NullPointerException.class)
                .hasToString("java.lang.NullPointerException: "
                        + "PriceService.priceOf(String) returned null instead of a future");
    }

    @Test
    void tellsACancellationByAnybodyElse() {
        requested();
        source.cancel(true);
        assertThat(signals.told()).singleElement().isInstanceOf(CancellationException.class);
    }

    @Test
    void endsWithTheFutureWhicheverWayItEnds() {
        CompletableFuture<String> slow = new CompletableFuture<>();
        Mono<String> limited = MonoCall.of(priceOf, () -> slow.orTimeout(1, TimeUnit.NANOSECONDS));
        assertThatThrownBy(limited::block).hasCauseInstanceOf(TimeoutException.class);
        Mono<String> replaced = MonoCall.of(
                priceOf, () -> new CompletableFuture<String>().completeOnTimeout("9", 1, TimeUnit.NANOSECONDS));
        assertThat(replaced.block()).isEqualTo("9");
    }

    @Test
    void callsAgainForEveryRetryAndRepeat() {
        AtomicInteger calls = new AtomicInteger();
        Mono<String> failing = MonoCall.of(priceOf, () -> {
            calls.incrementAndGet();
            return priceOf.adopt(CompletableFuture.failedFuture(new IOException("disk")));
        });
        assertThatThrownBy(() -> failing.retry(3).block()).hasCauseInstanceOf(IOException.class);
        assertThat(calls).hasValue(4);

        calls.set(0);
        Mono<Integer> counting = MonoCall.of(priceOf, () -> CompletableFuture.completedFuture(calls.incrementAndGet()));
        assertThat(counting.repeat(2).collectList().block()).containsExactly(1, 2, 3);
    }

    @Test
    void signalsOnTheThreadThatEndsTheFuture() throws InterruptedException {
        requested();
        Thread ending = new Thread(() -> source.complete("9"));
        ending.start();
        ending.join();
        assertThat(signals.thread()).isSameAs(ending);
    }

    @Test
    void refusesARequestForNothing() {
        subscribed();
        signals.subscription().request(0);
        assertThat(signals.told()).singleElement().isInstanceOf(IllegalArgumentException.class);
        assertThat(source).isCancelled();
        signals.subscription().request(-1);
        assertThat(signals.told()).hasSize(1);
    }

    @Test
    void handsTheMonoOfTheSourceThrough() {
        Mono<String> own = Mono.just("9");
        assertThat(MonoCall.<String>through(priceOf, () -> own)).isSameAs(own);
    }

    @Test
    void failsLaterForASourceThatGivesNoMono() {
        IOException original = new IOException("disk");
        Mono<String> thrown = MonoCall.through(priceOf, () -> {
            throw new CompletionException(original);
        });
        thrown.subscribe(signals);
        assertThat(signals.told()).containsExactly(original);
        Mono<String> none = MonoCall.through(priceOf, () -> null);
        assertThatThrownBy(none::block)
                .isInstanceOf(NullPointerException.class)
                .hasMessage("PriceService.priceOf(String) returned null instead of a Mono");
    }

    @Test
    void showsItsOperation() {
        assertThat(MonoCall.of(priceOf, () -> source)).hasToString("MonoCall(PriceService.priceOf(String))");
    }

    private void subscribed() {
        MonoCall.of(priceOf, () -> source).subscribe(signals);
    }

    private void requested() {
        subscribed();
        signals.subscription().request(Long.MAX_VALUE);
    }
}
