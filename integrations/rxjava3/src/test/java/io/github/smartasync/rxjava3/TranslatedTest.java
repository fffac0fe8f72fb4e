package io.github.smartasync.rxjava3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reactivestreams.FlowAdapters;

/** However a publisher fails, its failure is translated, and once. */
class TranslatedTest {

    private static final ViewOperation PRICES = Operations.setup(SmartAsyncRuntime.shared())
            .translate((failure, operation) -> new Translated(operation, failure))
            .async()
            .make();

    @SuppressWarnings("StaticAssignmentOfThrowable") // told apart by its identity
    private static final IOException DISK = new IOException("disk");

    static Stream<Completable> failing() {
        return Stream.of(
                SingleCall.of(PRICES, TranslatedTest::failed).ignoreElement(),
                SingleCall.of(PRICES, TranslatedTest::failsLater).ignoreElement(),
                SingleCall.through(PRICES, () -> Single.error(DISK)).ignoreElement(),
                MaybeCall.of(PRICES, TranslatedTest::failed).ignoreElement(),
                MaybeCall.of(PRICES, () -> {
                            throw DISK;
                        })
                        .ignoreElement(),
                MaybeCall.through(PRICES, () -> Maybe.error(DISK)).ignoreElement(),
                CompletableCall.of(PRICES, TranslatedTest::failsLater),
                CompletableCall.through(PRICES, () -> Completable.error(DISK)),
                FlowableCall.of(PRICES, () -> FlowAdapters.toFlowPublisher(Flowable.error(DISK)))
                        .ignoreElements(),
                FlowableCall.of(PRICES, () -> {
                            throw DISK;
                        })
                        .ignoreElements(),
                FlowableCall.through(PRICES, () -> Flowable.error(DISK)).ignoreElements(),
                FlowableCall.through(PRICES, () -> {
                            throw DISK;
                        })
                        .ignoreElements());
    }

    private static CompletableFuture<String> failed() {
        return PRICES.adopt(CompletableFuture.failedFuture(new CompletionException(DISK)));
    }

    private static CompletableFuture<String> failsLater() {
        return PRICES.adopt(CompletableFuture.supplyAsync(() -> {
            throw new CompletionException(DISK);
        }));
    }

    @ParameterizedTest
    @MethodSource("failing")
    void theFailureIsTranslatedOnce(Completable call) {
        Throwable failure = call.toSingleDefault(new Throwable("none"))
                .onErrorResumeNext(Single::just)
                .blockingGet();
        assertThat(failure).isExactlyInstanceOf(Translated.class).hasMessage("PriceService.priceOf(String)");
        assertThat(failure.getCause()).isSameAs(DISK);
    }

    @Test
    void aNullThatASingleCannotHoldIsTranslated() {
        Throwable failure = SingleCall.of(PRICES, () -> CompletableFuture.<Throwable>completedFuture(null))
                .onErrorResumeNext(Single::just)
                .blockingGet();
        assertThat(failure).isExactlyInstanceOf(Translated.class).hasCauseInstanceOf(NullPointerException.class);
    }

    private static final class Translated extends Exception {

        private static final long serialVersionUID = 1L;

        Translated(String operation, Throwable cause) {
            super(operation, cause);
        }
    }
}
