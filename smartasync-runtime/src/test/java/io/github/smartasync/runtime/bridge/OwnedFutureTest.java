package io.github.smartasync.runtime.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.Exceptions;

/** A future that a library made for one call, such as that of {@code Mono.toFuture()}. */
final class OwnedFutureTest {

    private final SmartAsyncRuntime runtime = SmartAsyncRuntime.builder().build();
    private final ViewOperation operation = setup().adopting();
    private final CompletableFuture<String> made = new CompletableFuture<>();

    @AfterEach
    void close() {
        runtime.close(Duration.ZERO);
    }

    private OperationSetup setup() {
        return ViewSetup.of(runtime, "PriceService", "PriceServiceAsync").operation("priceOf(Sku)");
    }

    static Stream<Consumer<CompletableFuture<?>>> endsFromOutside() {
        return PublisherTest.endsFromOutside();
    }

    @ParameterizedTest
    @MethodSource("endsFromOutside")
    void everyEndFromOutsideCancelsIt(Consumer<CompletableFuture<?>> end) {
        CompletableFuture<String> adopted = operation.adoptOwned(made);
        assertThat(adopted).isNotSameAs(made);
        end.accept(adopted);
        await().until(made::isCancelled);
        assertThat(made.getNumberOfDependents()).isZero();
    }

    @Test
    void itsOwnEndCancelsNothing() {
        CompletableFuture<String> adopted = operation.adoptOwned(made);
        made.complete("12.50");
        assertThat(adopted).isCompletedWithValue("12.50");
        assertThat(made.isCancelled()).isFalse();
        assertThat(adopted.cancel(true)).isFalse();
    }

    @Test
    void oneThatHasEndedNeedsNoRelay() {
        made.complete("12.50");
        assertThat(operation.<String>adoptOwned(made)).isSameAs(made);
    }

    @Test
    void itsCancellationArrives() {
        CompletableFuture<String> adopted = operation.adoptOwned(made);
        made.cancel(false);
        assertThat(adopted.isCancelled()).isTrue();
    }

    @Test
    void theLimitCancelsIt() {
        CompletableFuture<String> adopted = setup().timeoutNanos(1).adopting().adoptOwned(made);
        assertThatThrownBy(() -> adopted.get(20, TimeUnit.SECONDS)).cause().isInstanceOf(CallTimeoutException.class);
        await().until(made::isCancelled);
    }

    @Test
    void anAbandonedOneGoesOn() {
        CompletableFuture<String> adopted = setup().abandon().adopting().adoptOwned(made);
        adopted.cancel(true);
        assertThat(made).isNotDone();
        assertThat(made.getNumberOfDependents()).isZero();
    }

    @Test
    void theOriginalFailureArrivesWheneverItFailed() {
        IOException disk = new IOException("disk");
        for (Throwable wrapped : new Throwable[] {
            disk,
            new CompletionException(disk),
            Exceptions.propagate(disk),
            new CompletionException(Exceptions.propagate(disk))
        }) {
            CompletableFuture<String> later = new CompletableFuture<>();
            CompletableFuture<String> before = operation.adoptOwned(later);
            later.completeExceptionally(wrapped);
            CompletableFuture<String> after = operation.adoptOwned(later);
            for (CompletableFuture<String> each : List.of(before, after)) {
                assertThat(each.handle((value, failure) -> failure).join()).isSameAs(disk);
            }
        }
    }

    @Test
    void theSyncViewThrowsTheOriginalFailureOfReactor() {
        IOException disk = new IOException("disk");
        made.completeExceptionally(Exceptions.propagate(disk));
        ViewOperation sync = setup().declares(IOException.class).awaiting();
        assertThatThrownBy(() -> sync.await(made)).isSameAs(disk);
        assertThat(Bridge.original(Exceptions.propagate(new CompletionException(disk))))
                .isSameAs(disk);
        CompletionException causeless = new CompletionException((Throwable) null);
        assertThat(Bridge.original(causeless)).isSameAs(causeless);
    }

    @Test
    void nothingIsTold() {
        CompletableFuture<String> nothing = operation.adoptOwned(null);
        assertThatThrownBy(nothing::join).cause().isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> operation.returned(null, "Mono"))
                .hasMessage("PriceService.priceOf(Sku) returned null instead of a Mono");
        assertThat(operation.returned("mono", "Mono")).isEqualTo("mono");
    }

    @Test
    void whatEndsItTwiceEndsItOnce() {
        CompletableFuture<String> adopted = operation.adoptOwned(made);
        assertThatThrownBy(() -> adopted.completeExceptionally(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> adopted.obtrudeException(null)).isInstanceOf(NullPointerException.class);
        assertThat(made).isNotDone();
        made.complete("12.50");
        assertThat(adopted).isCompletedWithValue("12.50");
        assertThat(operation.<String>adoptOwned(new CompletableFuture<>()).cancel(true))
                .isTrue();
        CompletableFuture<String> cancelled = operation.adoptOwned(new CompletableFuture<>());
        cancelled.cancel(true);
        assertThatThrownBy(cancelled::join).isInstanceOf(CancellationException.class);
    }
}
