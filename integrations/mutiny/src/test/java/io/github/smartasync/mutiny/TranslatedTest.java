package io.github.smartasync.mutiny;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a publisher fails, its failure is translated, and once. */
class TranslatedTest {

    private static final ViewOperation PRICES = Operations.setup(SmartAsyncRuntime.shared())
            .translate((failure, operation) -> new Translated(operation, failure))
            .async()
            .make();

    @SuppressWarnings("StaticAssignmentOfThrowable") // told apart by its identity
    private static final IOException DISK = new IOException("disk");

    static Stream<Uni<?>> failing() {
        return Stream.of(
                UniCall.of(PRICES, () -> PRICES.adopt(CompletableFuture.failedFuture(new CompletionException(DISK)))),
                UniCall.of(
                        PRICES,
                        () -> PRICES.adopt(CompletableFuture.runAsync(() -> {
                            throw new CompletionException(DISK);
                        }))),
                UniCall.of(PRICES, () -> {
                    throw DISK;
                }),
                UniCall.through(PRICES, () -> Uni.createFrom().failure(DISK)),
                UniCall.through(PRICES, () -> {
                    throw DISK;
                }),
                MultiCall.of(PRICES, () -> Multi.createFrom().failure(DISK)).toUni(),
                MultiCall.of(PRICES, () -> {
                            throw DISK;
                        })
                        .toUni(),
                MultiCall.through(PRICES, () -> Multi.createFrom().failure(DISK))
                        .toUni(),
                MultiCall.through(PRICES, () -> {
                            throw DISK;
                        })
                        .toUni());
    }

    @ParameterizedTest
    @MethodSource("failing")
    void theFailureIsTranslatedOnce(Uni<?> uni) {
        Throwable failure = uni.<Throwable>map(value -> null)
                .onFailure()
                .recoverWithItem(thrown -> thrown)
                .await()
                .indefinitely();
        assertThat(failure).isExactlyInstanceOf(Translated.class).hasMessage("PriceService.priceOf(String)");
        assertThat(failure.getCause()).isSameAs(DISK);
    }

    private static final class Translated extends Exception {

        private static final long serialVersionUID = 1L;

        Translated(String operation, Throwable cause) {
            super(operation, cause);
        }
    }
}
