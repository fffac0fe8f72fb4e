package io.github.smartasync.runtime.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.CallerTrace;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CallerTraceTest {

    @ParameterizedTest
    @MethodSource("io.github.smartasync.runtime.bridge.Caller#available")
    void aFailureLeadsBackToItsCaller(Caller caller) throws Exception {
        IllegalStateException failure = new IllegalStateException("made elsewhere");
        Thread thread = caller.call(() -> {
            assertThatThrownBy(() -> thisFrameIsTheCaller(failure)).isSameAs(failure);
            return Thread.currentThread();
        });
        assertThat(failure.getSuppressed()).hasSize(1);
        Throwable trace = failure.getSuppressed()[0];
        assertThat(trace)
                .isInstanceOf(CallerTrace.class)
                .hasMessage("PriceService.priceOf(Sku) was called by thread \"" + thread.getName() + "\"");
        assertThat(trace.getStackTrace())
                .extracting(StackTraceElement::getMethodName)
                .contains("thisFrameIsTheCaller");
    }

    private static void thisFrameIsTheCaller(Throwable failure) {
        operation(true).await(CompletableFuture.failedFuture(failure));
    }

    @Test
    void itsStackBeginsNearTheCaller() {
        IllegalStateException failure = new IllegalStateException("made elsewhere");
        assertThatThrownBy(() -> thisFrameIsTheCaller(failure)).isSameAs(failure);
        StackTraceElement[] frames = failure.getSuppressed()[0].getStackTrace();
        assertThat(frames[0].getClassName()).isEqualTo(SyncOperation.class.getName());
        assertThat(frames[1].getMethodName()).isEqualTo("thisFrameIsTheCaller");
    }

    @Test
    void anExceptionThatCallersShareCarriesTheTracesOfTheFirstAndTheLatest() throws Exception {
        IOException shared = new IOException("shared");
        IllegalStateException earlier = new IllegalStateException("of the source itself");
        shared.addSuppressed(earlier);
        ViewOperation operation = operation(true);
        for (int i = 0; i < 100_000; i++) {
            failOnce(operation, shared);
        }
        assertThat(shared.getSuppressed()).hasSize(2).contains(earlier);

        Thread latest = Caller.PLATFORM.call(() -> {
            thisFrameIsTheLatest(operation, shared);
            return Thread.currentThread();
        });
        Throwable first = shared.getSuppressed()[1];
        assertThat(first)
                .hasMessage("PriceService.priceOf(Sku) was called by thread \""
                        + Thread.currentThread().getName()
                        + "\", the first of 100001 calls that failed with this exception");
        assertThat(first.getCause())
                .hasMessage("PriceService.priceOf(Sku) was called by thread \"" + latest.getName()
                        + "\", the latest of 100001 calls that failed with this exception")
                .hasNoCause();
        assertThat(first.getCause().getStackTrace())
                .extracting(StackTraceElement::getMethodName)
                .contains("thisFrameIsTheLatest");
        StringWriter printed = new StringWriter();
        shared.printStackTrace(new PrintWriter(printed));
        assertThat(printed.toString()).contains("the first of", "Caused by:", "the latest of", "thisFrameIsTheLatest");
    }

    private static void thisFrameIsTheLatest(ViewOperation operation, Throwable failure) {
        failOnce(operation, failure);
    }

    @Test
    void callersAtTheSameTimeAddOneTraceToo() throws Exception {
        int callers = 4;
        ViewOperation operation = operation(true);
        for (int round = 0; round < 200; round++) {
            IOException shared = new IOException("shared");
            CyclicBarrier start = new CyclicBarrier(callers);
            List<Caller.Call<Void>> calls = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                calls.add(Caller.PLATFORM.begin(() -> {
                    start.await();
                    failOnce(operation, shared);
                    return null;
                }));
            }
            for (Caller.Call<Void> call : calls) {
                call.result();
            }
            assertThat(shared.getSuppressed()).hasSize(1);
        }
    }

    @Test
    void whoeverHoldsTheMonitorOfAnExceptionHoldsUpItsFirstCallerOnly() throws Exception {
        ViewOperation operation = operation(true);
        IOException held = new IOException("held");
        Caller.Call<Void> first;
        synchronized (held) {
            first = Caller.PLATFORM.begin(() -> fail(operation, held)).awaitBlocked();

            Caller.PLATFORM.begin(() -> fail(operation, held)).result();
            Caller.PLATFORM
                    .begin(() -> fail(operation, new IOException("another")))
                    .result();
        }
        first.result();
        assertThat(held.getSuppressed()).hasSize(1);
    }

    private static Void fail(ViewOperation operation, Throwable failure) {
        failOnce(operation, failure);
        return null;
    }

    @Test
    void tracesCanBeSwitchedOff() {
        IOException failure = new IOException("untouched");
        failOnce(operation(false), failure);
        assertThat(failure.getSuppressed()).isEmpty();
    }

    @Test
    @SuppressWarnings("OverrideThrowableToString") // as hostile as an exception can be
    void anExceptionWhoseOwnMethodsThrowPassesUntouched() {
        RuntimeException hostile = new RuntimeException() {
            private static final long serialVersionUID = 1L;

            @Override
            public String getMessage() {
                throw new IllegalStateException("from getMessage");
            }

            @Override
            public String toString() {
                throw new IllegalStateException("from toString");
            }
        };
        failOnce(operation(true), hostile);
        Exception checked = new Exception("checked", hostile) {
            private static final long serialVersionUID = 1L;

            @Override
            public String toString() {
                throw new IllegalStateException("from toString");
            }
        };
        assertThatThrownBy(() -> ViewSetup.of(SmartAsyncRuntime.shared(), "PriceService", "")
                        .operation("priceOf(Sku)")
                        .awaiting()
                        .await(CompletableFuture.failedFuture(checked)))
                .matches(wrapped -> wrapped.getCause() == checked);
    }

    /** Not by AssertJ, which would look into the exception. */
    private static void failOnce(ViewOperation operation, Throwable failure) {
        Throwable thrown = null;
        try {
            operation.await(CompletableFuture.failedFuture(failure));
        } catch (Throwable expected) {
            thrown = expected;
        }
        if (thrown != failure) {
            throw new AssertionError("not the original exception");
        }
    }

    private static ViewOperation operation(boolean traces) {
        SmartAsyncRuntime runtime =
                SmartAsyncRuntime.builder().callerTraces(traces).build();
        return ViewSetup.of(runtime, "PriceService", "PriceServiceAsync")
                .operation("priceOf(Sku)")
                .declares(IOException.class)
                .awaiting();
    }
}
