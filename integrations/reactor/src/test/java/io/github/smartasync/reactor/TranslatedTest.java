package io.github.smartasync.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.ViewOperation;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** However a publisher fails, its failure is translated, and once. */
class TranslatedTest {

    private static final ViewOperation PRICES = Operations.setup(SmartAsyncRuntime.shared())
            .translate((failure, operation) -> new Translated(operation, failure))
            .async()
            .make();

    @SuppressWarnings("StaticAssignmentOfThrowable") // told apart by its identity
    private static final IOException DISK = new IOException("disk");

    static Stream<Publisher<?>> failing() {
        return Stream.of(
                MonoCall.of(PRICES, () -> PRICES.adopt(CompletableFuture.failedFuture(new CompletionException(DISK)))),
                MonoCall.of(
                        PRICES,
                        () -> PRICES.adopt(CompletableFuture.runAsync(() -> {
                            throw new CompletionException(DISK);
                        }))),
                MonoCall.of(PRICES, () -> {
                    throw DISK;
                }),
                MonoCall.through(PRICES, () -> Mono.error(DISK)),
                MonoCall.through(PRICES, () -> {
                    throw DISK;
                }),
                FluxCall.of(PRICES, () -> FlowAdapters.toFlowPublisher(Flux.error(DISK))),
                FluxCall.of(PRICES, () -> {
                    throw DISK;
                }),
                FluxCall.through(PRICES, () -> Flux.error(DISK)),
                FluxCall.through(PRICES, () -> {
                    throw DISK;
                }));
    }

    @ParameterizedTest
    @MethodSource("failing")
    void theFailureIsTranslatedOnce(Publisher<?> publisher) {
        Throwable failure = Mono.from(publisher)
                .<Throwable>then(Mono.empty())
                .onErrorResume(Mono::just)
                .block();
        assertThat(failure).isExactlyInstanceOf(Translated.class).hasMessage("PriceService.priceOf(String)");
        assertThat(failure.getCause()).isSameAs(DISK);
    }

    @ParameterizedTest
    @MethodSource("failing")
    void eachSubscriptionSeesTheSame(Publisher<?> publisher) {
        theFailureIsTranslatedOnce(publisher);
        theFailureIsTranslatedOnce(publisher);
    }

    private static final class Translated extends Exception {

        private static final long serialVersionUID = 1L;

        Translated(String operation, Throwable cause) {
            super(operation, cause);
        }
    }
}
