package io.github.smartasync.runtime.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Failures whose own methods throw: callers see the failure, and not what its methods throw. */
final class MisbehavingFailureTest {

    private final SmartAsyncRuntime runtime = SmartAsyncRuntime.builder().build();

    @AfterEach
    void close() {
        runtime.close(Duration.ZERO);
    }

    private enum Option {
        NONE,
        LIMITED,
        ABANDONED,
        ABANDONED_AND_LIMITED;

        OperationSetup of(OperationSetup setup) {
            return switch (this) {
                case NONE -> setup;
                case LIMITED -> setup.timeoutNanos(TimeUnit.HOURS.toNanos(1));
                case ABANDONED -> setup.abandon();
                case ABANDONED_AND_LIMITED -> setup.abandon().timeoutNanos(TimeUnit.HOURS.toNanos(1));
            };
        }
    }

    static Stream<Arguments> ways() {
        List<Arguments> all = new ArrayList<>();
        for (Source source : List.of(Source.PLAIN, Source.STAGE, Source.STAGE_WITHOUT_FUTURE)) {
            for (Option option : Option.values()) {
                all.add(Arguments.of(source, option, (Supplier<RuntimeException>) BadCause::new));
                all.add(Arguments.of(source, option, (Supplier<RuntimeException>) BadMessage::new));
            }
        }
        return all.stream();
    }

    private OperationSetup setup(Option option) {
        return option.of(ViewSetup.of(runtime, "PriceService", "").operation("priceOf(Sku)"));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aSyncViewThrowsTheFailureWhetherItWaitsOrNot(Source source, Option option, Supplier<RuntimeException> bad)
            throws Exception {
        RuntimeException failure = bad.get();
        ViewOperation operation = setup(option).awaiting();
        assertSame(thrownBy(() -> source.await(operation, CompletableFuture.failedFuture(failure))), failure);

        CompletableFuture<String> later = new CompletableFuture<>();
        Caller.Call<Throwable> waiting = Caller.PLATFORM
                .begin(() -> thrownBy(() -> source.await(operation, later)))
                .awaitParked();
        later.completeExceptionally(failure);
        assertSame(waiting.result(), failure);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void anAsyncViewFailsWithTheFailureWheneverItFails(Source source, Option option, Supplier<RuntimeException> bad)
            throws Exception {
        RuntimeException failure = bad.get();
        ViewOperation operation = setup(option).adopting();
        assertSame(failureOf(source.adopt(operation, CompletableFuture.failedFuture(failure))), failure);

        CompletableFuture<String> later = new CompletableFuture<>();
        CompletableFuture<String> adopted = source.adopt(operation, later);
        later.completeExceptionally(failure);
        assertSame(failureOf(adopted), failure);
    }

    private static Throwable failureOf(CompletableFuture<?> future) throws Exception {
        CompletableFuture<Throwable> failure = new CompletableFuture<>();
        CompletableFuture<?> told = future.handle((value, thrown) -> failure.complete(thrown));
        assertThat(told).isNotNull();
        return failure.get(20, TimeUnit.SECONDS);
    }

    private static Throwable thrownBy(Runnable call) {
        try {
            call.run();
        } catch (Throwable thrown) {
            return thrown;
        }
        throw new AssertionError("nothing was thrown");
    }

    /** Not by AssertJ, which would ask the exception. */
    private static void assertSame(Throwable actual, Throwable expected) {
        if (actual != expected) {
            throw new AssertionError(
                    "another exception: " + actual.getClass(),
                    actual == null
                            ? null
                            : new Throwable(List.of(actual.getStackTrace()).toString()));
        }
    }

    private static final class BadCause extends CompletionException {

        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Throwable getCause() {
            throw new IllegalStateException("from getCause");
        }
    }

    @SuppressWarnings("OverrideThrowableToString") // as bad as an exception can be
    private static final class BadMessage extends RuntimeException {

        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new IllegalStateException("from getMessage");
        }

        @Override
        public String toString() {
            throw new IllegalStateException("from toString");
        }
    }
}
