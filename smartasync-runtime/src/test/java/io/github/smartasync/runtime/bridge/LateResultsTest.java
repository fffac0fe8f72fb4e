package io.github.smartasync.runtime.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.CallInterruptedException;
import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.internal.record.LoggedWarnings;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results that come after their call has ended reach the handler, each once, and nobody else does. */
final class LateResultsTest {

    private static final String CONNECTION = "connection";

    private final BlockingQueue<String> late = new LinkedBlockingQueue<>();
    private final CompletableFuture<String> source = new CompletableFuture<>();
    private final SmartAsyncRuntime runtime = SmartAsyncRuntime.builder()
            .lateResults((result, operation) -> late.add(result + " of " + operation))
            .build();

    @AfterEach
    void close() {
        runtime.close(Duration.ZERO);
        assertThat(late).isEmpty();
    }

    private OperationSetup setup(ViewSetup view) {
        return view.operation("connect(Url)");
    }

    private OperationSetup sync() {
        return setup(ViewSetup.sync(runtime, LateResultsTest.class, "Pool", "PoolAsync"));
    }

    private OperationSetup async() {
        return setup(ViewSetup.async(runtime, LateResultsTest.class, "Pool", "PoolAsync"));
    }

    private void assertOneCameLate() throws InterruptedException {
        assertThat(late.poll(20, TimeUnit.SECONDS)).isEqualTo(CONNECTION + " of Pool.connect(Url)");
    }

    @ParameterizedTest
    @EnumSource
    void aSyncViewThatGaveUpLeavesTheResultToTheHandler(Source kind) throws Exception {
        ViewOperation limited = sync().abandon().timeoutNanos(1_000).async().make();
        assertThatThrownBy(() -> kind.await(limited, source)).isInstanceOf(CallTimeoutException.class);
        Caller.PLATFORM.call(() -> {
            Thread.currentThread().interrupt();
            ViewOperation endless = sync().abandon().async().make();
            assertThatThrownBy(() -> kind.await(endless, source)).isInstanceOf(CallInterruptedException.class);
            return null;
        });
        source.complete(CONNECTION);
        if (kind != Source.FUTURE) { // one that no one can listen to
            assertOneCameLate();
            assertOneCameLate();
        }
    }

    @ParameterizedTest
    @EnumSource
    void soDoesAnAsyncViewHoweverItsFutureEnded(Source kind) throws Exception {
        if (kind == Source.FUTURE) {
            return; // its waiter ends with its call
        }
        ViewOperation operation = async().abandon().async().make();
        kind.adopt(operation, source).cancel(true);
        kind.adopt(operation, source).complete("mine");
        kind.adopt(operation, source).completeExceptionally(new IllegalStateException("mine"));
        ViewOperation limited = async().abandon().timeoutNanos(1_000).async().make();
        CompletableFuture<String> timedOut = kind.adopt(limited, source);
        assertThatThrownBy(() -> timedOut.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(CallTimeoutException.class);
        source.complete(CONNECTION);
        for (int call = 0; call < 4; call++) {
            assertOneCameLate();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aMethodThatGoesOnAfterItsCallLeavesItToo(boolean abandon) throws Exception {
        OperationSetup setup = abandon ? async().abandon() : async();
        CountDownLatch runs = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        CompletableFuture<String> call = setup.blocking().make().offload(() -> {
            runs.countDown();
            awaitUninterruptibly(mayEnd);
            return CONNECTION;
        });
        runs.await();
        call.cancel(true);
        assertThat(late).isEmpty();
        mayEnd.countDown();
        assertOneCameLate();
    }

    @Test
    void aCallThatWasCancelledInTheSourceDeliversNothing() {
        CompletableFuture<String> adopted =
                async().timeoutNanos(3_600_000_000_000L).async().make().adopt(source);
        adopted.cancel(true);
        assertThat(source.complete(CONNECTION)).isFalse();
    }

    @Test
    void aResultInTimeNullAndAFailureAreNotLate() {
        ViewOperation operation = async().abandon().async().make();
        CompletableFuture<String> adopted = operation.adopt(source);
        source.complete(CONNECTION);
        assertThat(adopted).isCompletedWithValue(CONNECTION);
        assertThat(adopted.cancel(true)).isFalse();
        for (boolean fails : new boolean[] {false, true}) {
            CompletableFuture<String> nothing = new CompletableFuture<>();
            operation.adopt(nothing).cancel(true);
            if (fails) {
                nothing.completeExceptionally(new IllegalStateException("late"));
            } else {
                nothing.complete(null);
            }
        }
    }

    @Test
    void whatAHandlerThrowsIsToldOnceAndReachesNobody() {
        AssertionError bug = new AssertionError("a bug of the handler");
        try (LoggedWarnings warnings = new LoggedWarnings();
                SmartAsyncRuntime broken = SmartAsyncRuntime.builder()
                        .lateResults((result, operation) -> {
                            throw bug;
                        })
                        .build()) {
            ViewOperation operation = setup(ViewSetup.sync(broken, LateResultsTest.class, "Pool", "PoolAsync"))
                    .abandon()
                    .timeoutNanos(1_000)
                    .async()
                    .make();
            for (int call = 0; call < 2; call++) {
                assertThatThrownBy(() -> operation.await(source)).isInstanceOf(CallTimeoutException.class);
            }
            assertThat(source.complete(CONNECTION)).isTrue();
            assertThat(warnings.messages())
                    .containsExactly(
                            "The LateResultHandler threw an exception for a result of Pool.connect(Url). What the"
                                    + " result holds may still be open.");
            assertThat(warnings.thrown()).containsExactly(bug);
        }
    }

    @Test
    void aHandlerClosesWhatCameTooLate() {
        CompletableFuture<AutoCloseable> connecting = new CompletableFuture<>();
        CountDownLatch closed = new CountDownLatch(1);
        // snippet:handler
        SmartAsyncRuntime closing = SmartAsyncRuntime.builder()
                .lateResults((result, operation) -> {
                    if (result instanceof AutoCloseable connection) {
                        connection.close();
                    }
                })
                .build();
        // end:handler
        ViewOperation connect = setup(ViewSetup.sync(closing, LateResultsTest.class, "Pool", "PoolAsync"))
                .abandon()
                .timeoutNanos(1_000)
                .async()
                .make();
        assertThatThrownBy(() -> connect.await(connecting)).isInstanceOf(CallTimeoutException.class);
        connecting.complete(closed::countDown);
        assertThat(closed.getCount()).isZero();
        closing.close();
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException ignored) {
                // A method that does not care.
            }
        }
    }
}
