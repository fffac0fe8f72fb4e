package io.github.smartasync.runtime.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.smartasync.runtime.BlockingRefusedException;
import io.github.smartasync.runtime.CallInterruptedException;
import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.CallerContext;
import io.github.smartasync.runtime.CallerTrace;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.OrderFailures.OrderException;
import io.github.smartasync.runtime.internal.record.LoggedWarnings;
import io.github.smartasync.runtime.spi.FailureTranslator;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What callers of a sync view see where its failures are translated. */
final class TranslatedCallTest {

    private static final String OPERATION = "Orders.find(String)";

    private final SmartAsyncRuntime runtime = SmartAsyncRuntime.builder().build();

    @AfterEach
    void close() {
        runtime.close(Duration.ZERO);
    }

    private OperationSetup setup(FailureTranslator translator) {
        return OrderFailures.setup(runtime)
                .operation("find(String)")
                .translate(translator)
                .declares(OrderException.class);
    }

    private ViewOperation operation() {
        return setup(new OrderFailures()).async().make();
    }

    @ParameterizedTest
    @EnumSource
    void whatTheSourceFailedWithIsTranslatedWithoutItsWrappers(Source source) {
        IOException original = new IOException("disk");
        ViewOperation operation = operation();
        for (Throwable failure :
                List.of(original, new CompletionException(original), new ExecutionException(original))) {
            CompletableFuture<String> failed = CompletableFuture.failedFuture(failure);
            Throwable thrown =
                    catchThrowable(() -> OrderFailures.call(operation, () -> source.await(operation, failed)));
            assertThat(thrown)
                    .isExactlyInstanceOf(OrderException.class)
                    .hasMessage(OPERATION)
                    .hasNoSuppressedExceptions();
            assertThat(thrown.getCause()).isSameAs(original);
            assertThat(original.getSuppressed()).isEmpty();
        }
    }

    @Test
    void aFreshExceptionHasTheStackOfTheCaller() {
        ViewOperation operation = operation();
        CompletableFuture<String> failed = CompletableFuture.failedFuture(new IOException("disk"));
        Throwable thrown = catchThrowable(() -> thisFrameIsTheCaller(operation, failed));
        assertThat(thrown.getStackTrace())
                .extracting(StackTraceElement::getMethodName)
                .contains("thisFrameIsTheCaller");
    }

    @Test
    void anOriginalThatIsLeftGetsTheTraceOfTheCaller() {
        ViewOperation operation = setup((failure, name) -> failure).async().make();
        IllegalStateException original = new IllegalStateException("made elsewhere");
        CompletableFuture<String> failed = CompletableFuture.failedFuture(original);
        assertThatThrownBy(() -> thisFrameIsTheCaller(operation, failed)).isSameAs(original);
        assertThat(original.getSuppressed()).hasSize(1);
        StackTraceElement[] frames = original.getSuppressed()[0].getStackTrace();
        assertThat(frames[0].getClassName()).isEqualTo(SyncOperation.class.getName());
        assertThat(frames).extracting(StackTraceElement::getMethodName).contains("thisFrameIsTheCaller");
    }

    @Test
    void soDoesACauseThatIsThrownInItsPlace() {
        ViewOperation operation =
                setup((failure, name) -> failure.getCause()).async().make();
        OrderException own = new OrderException("of the source", null);
        CompletableFuture<String> failed = CompletableFuture.failedFuture(new IllegalStateException(own));
        assertThatThrownBy(() -> thisFrameIsTheCaller(operation, failed)).isSameAs(own);
        assertThat(own.getSuppressed()).hasOnlyElementsOfType(CallerTrace.class).hasSize(1);
    }

    private static void thisFrameIsTheCaller(ViewOperation operation, CompletableFuture<String> future) {
        OrderFailures.call(operation, () -> operation.await(future));
    }

    @Test
    void whatTheSourceThrowsAtOnceIsTranslatedAndGetsNoTrace() {
        IllegalStateException original = new IllegalStateException("at once");
        ViewOperation operation = operation();
        assertThatThrownBy(() -> OrderFailures.call(operation, () -> {
                    throw original;
                }))
                .isExactlyInstanceOf(OrderException.class)
                .hasCause(original);
        ViewOperation leaving = setup((failure, name) -> failure).async().make();
        assertThatThrownBy(() -> OrderFailures.call(leaving, () -> {
                    throw original;
                }))
                .isSameAs(original)
                .hasNoSuppressedExceptions();
    }

    @Test
    void aBlockingMethodIsTranslatedToo() {
        IOException original = new IOException("disk");
        ViewOperation operation = setup(new OrderFailures()).blocking().make();
        assertThatThrownBy(() -> OrderFailures.call(operation, () -> {
                    throw original;
                }))
                .isExactlyInstanceOf(OrderException.class)
                .hasCause(original);
    }

    @Test
    void aLimitARefusalANullAndACancellationAreTranslated() {
        ViewOperation limited =
                setup(new OrderFailures()).timeoutNanos(1_000).async().make();
        CompletableFuture<String> never = new CompletableFuture<>();
        assertThatThrownBy(() -> OrderFailures.call(limited, () -> limited.await(never)))
                .isExactlyInstanceOf(OrderException.class)
                .hasCauseInstanceOf(CallTimeoutException.class);
        assertThat(never).isCancelled();
        ViewOperation operation = operation();
        assertThatThrownBy(() -> CallerContext.forbidBlocking(() -> {
                    OrderFailures.call(operation, () -> operation.await(never));
                }))
                .isExactlyInstanceOf(OrderException.class)
                .hasCauseInstanceOf(BlockingRefusedException.class);
        assertThatThrownBy(() -> OrderFailures.call(operation, () -> operation.await((CompletableFuture<String>) null)))
                .isExactlyInstanceOf(OrderException.class)
                .hasCauseInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> OrderFailures.call(operation, () -> operation.await(never)))
                .isExactlyInstanceOf(OrderException.class)
                .hasCauseInstanceOf(CancellationException.class);
    }

    @Test
    void anInterruptIsTranslatedAndTheFlagIsAsWithout() throws Exception {
        for (boolean declared : new boolean[] {false, true}) {
            OperationSetup setup = setup((failure, name) -> {
                Thread.interrupted(); // whatever a translator does to the flag
                return new OrderException(name, failure);
            });
            ViewOperation operation = declared
                    ? setup.declares(InterruptedException.class, OrderException.class)
                            .async()
                            .make()
                    : setup.async().make();
            CompletableFuture<String> never = new CompletableFuture<>();
            Caller.PLATFORM.call(() -> {
                Thread.currentThread().interrupt();
                assertThatThrownBy(() -> OrderFailures.call(operation, () -> operation.await(never)))
                        .isExactlyInstanceOf(OrderException.class)
                        .hasCauseInstanceOf(declared ? InterruptedException.class : CallInterruptedException.class);
                assertThat(Thread.currentThread().isInterrupted()).isEqualTo(!declared);
                return null;
            });
        }
    }

    @Test
    void aTranslatorThatInterruptsTheThreadLeavesNoFlag() throws Exception {
        ViewOperation operation = setup((failure, name) -> {
                    Thread.currentThread().interrupt();
                    return failure;
                })
                .async()
                .make();
        Caller.PLATFORM.call(() -> {
            assertThatThrownBy(() -> OrderFailures.call(
                            operation,
                            () -> operation.await(CompletableFuture.failedFuture(new IllegalStateException("x")))))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
            return null;
        });
    }

    @Test
    void aCheckedExceptionThatTheMethodDoesNotDeclareIsWrapped() {
        ViewOperation operation = OrderFailures.setup(runtime)
                .operation("find(String)")
                .translate(new OrderFailures())
                .async()
                .make();
        assertThatThrownBy(() -> OrderFailures.call(
                        operation,
                        () -> operation.await(CompletableFuture.failedFuture(new IllegalStateException("x")))))
                .isExactlyInstanceOf(CompletionException.class)
                .hasMessage(OPERATION + " failed with " + OrderException.class.getName())
                .hasCauseInstanceOf(OrderException.class);
    }

    @Test
    void aTranslatorThatThrowsOrReturnsNullIsToldOnceAndLeftOut() {
        IllegalStateException original = new IllegalStateException("the failure itself");
        IllegalArgumentException bug = new IllegalArgumentException("a bug of the translator");
        try (LoggedWarnings warnings = new LoggedWarnings()) {
            ViewOperation throwing = setup((failure, name) -> {
                        throw bug;
                    })
                    .async()
                    .make();
            ViewOperation returningNull = setup((failure, name) -> null).async().make();
            for (ViewOperation operation : List.of(throwing, returningNull, throwing, returningNull)) {
                assertThatThrownBy(() -> OrderFailures.call(
                                operation, () -> operation.await(CompletableFuture.failedFuture(original))))
                        .isSameAs(original);
            }
            assertThat(warnings.messages())
                    .containsExactly(
                            "The FailureTranslator threw an exception for " + OPERATION
                                    + ". Callers get the failure itself.",
                            "The FailureTranslator returned null for " + OPERATION
                                    + ". Callers get the failure itself.");
            assertThat(warnings.thrown()).containsExactly(bug);
        }
    }

    @Test
    void whateverAStreamThrowsIsTranslated() {
        ViewOperation operation = setup(new OrderFailures()).async().make();
        IOException original = new IOException("disk");
        HandPublisher<String> failing = new HandPublisher<>();
        try (Stream<String> stream = OrderFailures.call(operation, () -> operation.stream(failing))) {
            failing.publish("first").fail(original);
            Iterator<String> values = stream.iterator();
            assertThat(values.next()).isEqualTo("first");
            assertThatThrownBy(values::hasNext)
                    .isExactlyInstanceOf(OrderException.class)
                    .hasCause(original);
        }
        assertThatThrownBy(() -> OrderFailures.call(
                        operation,
                        () -> operation.stream(subscriber -> {
                            throw new IllegalStateException("at once");
                        })))
                .isExactlyInstanceOf(OrderException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
        Stream<String> closed = operation.stream(new HandPublisher<>());
        closed.close();
        assertThatThrownBy(() -> closed.iterator().hasNext()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void soIsWhatEndsAPullOfAStream() {
        ViewOperation limited =
                setup(new OrderFailures()).timeoutNanos(1_000).async().make();
        HandPublisher<String> silent = new HandPublisher<>();
        Iterator<String> values = limited.<String>stream(silent).iterator();
        for (int again = 0; again < 2; again++) {
            assertThatThrownBy(values::hasNext)
                    .isExactlyInstanceOf(OrderException.class)
                    .hasCauseInstanceOf(CallTimeoutException.class);
        }
        assertThat(silent.isCancelled()).isTrue();
        ViewOperation operation = operation();
        Iterator<String> refused =
                operation.<String>stream(new HandPublisher<>()).iterator();
        assertThatThrownBy(() -> CallerContext.forbidBlocking(() -> {
                    assertThat(refused.hasNext()).isFalse();
                }))
                .isExactlyInstanceOf(OrderException.class)
                .hasCauseInstanceOf(BlockingRefusedException.class);
    }
}
