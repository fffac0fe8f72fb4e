package io.github.smartasync.runtime.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.CallerTrace;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.OrderFailures.OrderException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where it is asked for, the failures of async views lead back to their callers. */
final class AsyncTraceTest {

    private final SmartAsyncRuntime runtime =
            SmartAsyncRuntime.builder().asyncTraces(true).build();
    private final IOException original = new IOException("made elsewhere");

    @AfterEach
    void close() {
        runtime.close(Duration.ZERO);
    }

    private OperationSetup setup() {
        return OrderFailures.asyncSetup(runtime).operation("find(String)");
    }

    private static <T> CompletableFuture<T> thisFrameIsTheCaller(Supplier<CompletableFuture<T>> call) {
        return call.get();
    }

    private static Throwable failureOf(CompletableFuture<?> future) throws Exception {
        return future.<Throwable>handle((value, failure) -> failure).get(20, TimeUnit.SECONDS);
    }

    private static void assertLeadsBack(Throwable failure) {
        assertThat(failure.getSuppressed()).hasSize(1);
        Throwable trace = failure.getSuppressed()[0];
        assertThat(trace)
                .isInstanceOf(CallerTrace.class)
                .hasMessageStartingWith("Orders.find(String) was called by thread \"");
        assertThat(trace.getStackTrace())
                .extracting(StackTraceElement::getMethodName)
                .contains("thisFrameIsTheCaller");
    }

    @ParameterizedTest
    @EnumSource
    void aFutureThatFailsLaterLeadsBack(Source source) throws Exception {
        ViewOperation operation = setup().async().make();
        CompletableFuture<String> later = new CompletableFuture<>();
        CompletableFuture<String> adopted = thisFrameIsTheCaller(() -> source.adopt(operation, later));
        later.completeExceptionally(original);
        assertThat(failureOf(adopted)).isSameAs(original);
        assertLeadsBack(original);
    }

    @Test
    void soDoesAnOffloadedCallAndALimit() throws Exception {
        assertThat(failureOf(
                        thisFrameIsTheCaller(() -> setup().blocking().make().offload(() -> {
                            throw original;
                        }))))
                .isSameAs(original);
        assertLeadsBack(original);
        Throwable late = failureOf(thisFrameIsTheCaller(
                () -> setup().timeoutNanos(1_000).async().make().adopt(new CompletableFuture<>())));
        assertThat(late).isInstanceOf(CallTimeoutException.class);
        assertLeadsBack(late);
    }

    @Test
    void theTraceComesAfterTheTranslation() throws Exception {
        ViewOperation operation = setup().translate(new OrderFailures()).async().make();
        Throwable failure = failureOf(
                thisFrameIsTheCaller(() -> operation.adopt(CompletableFuture.<String>failedFuture(original))));
        assertThat(failure).isInstanceOf(OrderException.class);
        assertLeadsBack(failure);
        assertThat(original.getSuppressed()).isEmpty();
    }

    @Test
    void aValueAndACancellationOfTheCallersAreAsWithout() throws Exception {
        ViewOperation operation = setup().async().make();
        CompletableFuture<String> source = new CompletableFuture<>();
        CompletableFuture<String> cancelled = operation.adopt(source);
        cancelled.cancel(true);
        assertThat(cancelled).isCancelled();
        assertThat(failureOf(cancelled).getSuppressed()).isEmpty();
        CompletableFuture<String> other = new CompletableFuture<>();
        CompletableFuture<String> adopted = operation.adopt(other);
        other.complete("12.50");
        assertThat(adopted.get(20, TimeUnit.SECONDS)).isEqualTo("12.50");
    }

    @Test
    void withoutItNothingIsAdded() throws Exception {
        ViewOperation operation = OrderFailures.asyncSetup(SmartAsyncRuntime.shared())
                .operation("find(String)")
                .async()
                .make();
        CompletableFuture<String> failed = CompletableFuture.failedFuture(original);
        assertThat(operation.adopt(failed)).isSameAs(failed);
        assertThat(original.getSuppressed()).isEmpty();
    }
}
