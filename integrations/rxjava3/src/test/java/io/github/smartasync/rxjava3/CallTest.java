package io.github.smartasync.rxjava3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.bridge.ViewOperation;
import java.io.IOException;
import java.util.Arrays;
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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What Maybe, Single and Completable of a call signal, and when they call. */
class CallTest {

    private final ViewOperation priceOf = Operations.adopting();
    private final CompletableFuture<String> source = new CompletableFuture<>();
    private final Signals<String> signals = new Signals<>();

    @ParameterizedTest
    @EnumSource
    void callsOncePerSubscriptionWhenItIsMade(Kind kind) {
        AtomicInteger calls = new AtomicInteger();
        kind.retried(
                priceOf,
                () -> {
                    calls.incrementAndGet();
                    throw new IOException("disk");
                },
                signals);
        assertThat(calls).hasValue(3);
        assertThat(signals.told()).singleElement().isInstanceOf(IOException.class);
    }

    @Test
    void callsNothingBeforeTheSubscription() {
        CallBody<CompletableFuture<String>> body = () -> {
            throw new AssertionError("called");
        };
        assertThat(MaybeCall.of(priceOf, body)).hasToString("MaybeCall(PriceService.priceOf(String))");
        assertThat(SingleCall.of(priceOf, body)).hasToString("SingleCall(PriceService.priceOf(String))");
        assertThat(CompletableCall.of(priceOf, body)).hasToString("CompletableCall(PriceService.priceOf(String))");
    }

    @ParameterizedTest
    @EnumSource
    void givesTheValueOfAnEndedFuture(Kind kind) {
        source.complete("9");
        kind.subscribe(priceOf, () -> source, signals);
        assertThat(signals.told()).containsExactly(kind.told("9"));
    }

    @ParameterizedTest
    @EnumSource
    void givesTheValueThatComesLater(Kind kind) {
        kind.subscribe(priceOf, () -> source, signals);
        assertThat(signals.told()).isEmpty();
        assertThat(signals.disposable().isDisposed()).isFalse();
        source.complete("9");
        assertThat(signals.told()).containsExactly(kind.told("9"));
        assertThat(signals.disposable().isDisposed()).isTrue();
    }

    @Test
    void aMaybeIsEmptyForNull() {
        Kind.MAYBE.subscribe(priceOf, () -> source, signals);
        source.complete(null);
        Kind.MAYBE.subscribe(priceOf, () -> source, signals);
        assertThat(signals.told()).containsExactly("complete", "complete");
    }

    @Test
    void aSingleFailsForNull() {
        Kind.SINGLE.subscribe(priceOf, () -> source, signals);
        source.complete(null);
        Kind.SINGLE.subscribe(priceOf, () -> source, signals);
        assertThat(signals.told())
                .hasSize(2)
                .allSatisfy(failure -> assertThat(failure)
                        .hasToString("java.lang.NullPointerException: "
                                + "PriceService.priceOf(String) gave null, which a Single cannot hold"));
    }

    @Test
    void aCompletableEndsForNull() {
        Kind.COMPLETABLE.subscribe(priceOf, () -> source, signals);
        source.complete(null);
        assertThat(signals.told()).containsExactly("complete");
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                        new IOException("disk"),
                        new IllegalStateException("no"),
                        new NoClassDefFoundError("Gone"),
                        new StackOverflowError(),
                        new CancellationException("somebody"),
                        new CompletionException("without cause", null))
                .flatMap(failure -> Arrays.stream(Kind.values()).map(kind -> Arguments.of(kind, failure)));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void failsAtOnceWithWhatTheFutureFailedWith(Kind kind, Throwable failure) {
        source.completeExceptionally(failure);
        kind.subscribe(priceOf, () -> source, signals);
        assertThat(signals.told()).containsExactly(failure);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void failsLaterWithWhatTheFutureFailedWith(Kind kind, Throwable failure) {
        kind.subscribe(priceOf, () -> source, signals);
        source.completeExceptionally(failure);
        assertThat(signals.told()).containsExactly(failure);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void failsWithWhatTheSourceThrew(Kind kind, Throwable failure) {
        kind.subscribe(
                priceOf,
                () -> {
                    throw failure;
                },
                signals);
        assertThat(signals.told()).containsExactly(failure);
    }

    @ParameterizedTest
    @EnumSource
    void takesOffEveryWrapperOfTheJdk(Kind kind) {
        IOException original = new IOException("disk");
        Throwable wrapped = new CompletionException(new ExecutionException(new CompletionException(original)));
        kind.subscribe(priceOf, () -> source, signals);
        source.completeExceptionally(wrapped);
        kind.subscribe(priceOf, () -> source, signals);
        kind.subscribe(
                priceOf,
                () -> {
                    throw wrapped;
                },
                signals);
        assertThat(signals.told()).containsExactly(original, original, original);
    }

    @ParameterizedTest
    @EnumSource
    void failsWithTheNameOfTheOperationForNull(Kind kind) {
        kind.subscribe(priceOf, () -> null, signals);
        assertThat(signals.told())
                .singleElement()
                .hasToString("java.lang.NullPointerException: "
                        + "PriceService.priceOf(String) returned null instead of a future");
    }

    @ParameterizedTest
    @EnumSource
    void tellsACancellationByAnybodyElse(Kind kind) {
        kind.subscribe(priceOf, () -> source, signals);
        source.cancel(true);
        assertThat(signals.told()).singleElement().isInstanceOf(CancellationException.class);
    }

    @Test
    void endsWithTheFutureWhicheverWayItEnds() {
        CompletableFuture<String> slow = new CompletableFuture<>();
        assertThat(MaybeCall.of(priceOf, () -> slow.orTimeout(1, TimeUnit.NANOSECONDS))
                        .materialize()
                        .blockingGet()
                        .getError())
                .isInstanceOf(TimeoutException.class);
        assertThat(MaybeCall.of(
                                priceOf,
                                () -> new CompletableFuture<String>().completeOnTimeout("9", 1, TimeUnit.NANOSECONDS))
                        .blockingGet())
                .isEqualTo("9");
    }

    @ParameterizedTest
    @EnumSource
    void signalsOnTheThreadThatEndsTheFuture(Kind kind) throws InterruptedException {
        kind.subscribe(priceOf, () -> source, signals);
        Thread ending = new Thread(() -> source.complete("9"));
        ending.start();
        ending.join();
        assertThat(signals.thread()).isSameAs(ending);
    }
}
