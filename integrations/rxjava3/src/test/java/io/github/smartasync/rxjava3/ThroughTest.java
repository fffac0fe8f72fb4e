package io.github.smartasync.rxjava3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.bridge.ViewOperation;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import java.io.IOException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** A source that has the type of the view already is handed through. */
class ThroughTest {

    private final ViewOperation priceOf = Operations.adopting();
    private final Signals<String> signals = new Signals<>();
    private final IOException original = new IOException("disk");

    @Test
    void handsTheVeryObjectThrough() {
        Maybe<String> maybe = Maybe.just("9");
        Single<String> single = Single.just("9");
        Completable completable = Completable.complete();
        Flowable<String> flowable = Flowable.just("9");
        assertThat(MaybeCall.<String>through(priceOf, () -> maybe)).isSameAs(maybe);
        assertThat(SingleCall.<String>through(priceOf, () -> single)).isSameAs(single);
        assertThat(CompletableCall.through(priceOf, () -> completable)).isSameAs(completable);
        assertThat(FlowableCall.<String>through(priceOf, () -> flowable)).isSameAs(flowable);
    }

    @Test
    void failsLaterForASourceThatThrows() {
        MaybeCall.<String>through(priceOf, this::fail).subscribe(signals);
        SingleCall.<String>through(priceOf, this::fail).subscribe(signals);
        CompletableCall.through(priceOf, this::fail).subscribe(signals);
        FlowableCall.<String>through(priceOf, this::fail).ignoreElements().subscribe(signals);
        assertThat(signals.told()).containsExactly(original, original, original, original);
    }

    @Test
    void failsLaterForASourceThatReturnsNull() {
        MaybeCall.<String>through(priceOf, () -> null).subscribe(signals);
        SingleCall.<String>through(priceOf, () -> null).subscribe(signals);
        CompletableCall.through(priceOf, () -> null).subscribe(signals);
        FlowableCall.<String>through(priceOf, () -> null).ignoreElements().subscribe(signals);
        assertThat(signals.told().stream().map(failure -> ((NullPointerException) failure).getMessage()))
                .containsExactly(
                        "PriceService.priceOf(String) returned null instead of a Maybe",
                        "PriceService.priceOf(String) returned null instead of a Single",
                        "PriceService.priceOf(String) returned null instead of a Completable",
                        "PriceService.priceOf(String) returned null instead of a Flowable");
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // it returns nothing
    private <R> R fail() {
        throw new CompletionException(original);
    }
}
