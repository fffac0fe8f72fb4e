package io.github.smartasync.runtime.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.internal.RuntimeCore;
import java.lang.ref.WeakReference;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stays behind after very many calls whose source never completes. */
@Tag("one-jdk")
final class LeakTest {

    /** On the other JDK, with -Drest, there are five times as many. */
    private static final int MANY = Integer.getInteger("leaks.calls", 20_000);

    private final SmartAsyncRuntime runtime = SmartAsyncRuntime.builder().build();
    private final CompletableFuture<String> never = new CompletableFuture<>();

    @AfterEach
    void close() {
        runtime.close(Duration.ZERO);
    }

    @ParameterizedTest
    @MethodSource("io.github.smartasync.runtime.bridge.Caller#available")
    void timedOutWaitsLeaveNothingOnACompletableFuture(Caller caller) throws Exception {
        ViewOperation operation = setup().timeoutNanos(1).abandon().awaiting();
        caller.call(() -> timeOut(operation, never, MANY));
        assertThat(never.getNumberOfDependents()).isZero();
    }

    @Test
    void timedOutWaitsLeaveNothingOnAMinimalStage() {
        CompletionStage<String> minimal = never.minimalCompletionStage();
        timeOut(setup().timeoutNanos(1).awaiting(), minimal, MANY);
        assertThat(minimal.toString()).endsWith("[Not completed]");
        assertThat(never.getNumberOfDependents()).isEqualTo(1);
    }

    @Test
    void waitsAtTheSameTimeLeaveNothingEither() throws Exception {
        ViewOperation operation = setup().timeoutNanos(1000).abandon().awaiting();
        List<Caller.Call<Void>> calls = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            calls.add(Caller.PLATFORM.begin(() -> timeOut(operation, never, MANY / 4)));
        }
        for (Caller.Call<Void> call : calls) {
            call.result();
        }
        // Waits that clean up at the same moment may leave a dead entry to the next one.
        timeOut(operation, never, 10);
        assertThat(never.getNumberOfDependents()).isZero();
    }

    @Test
    void whatATimedOutWaitLeavesOnAnotherStageIsEmptyAndSmall() {
        List<AtomicReference<?>> left = new ArrayList<>();
        CompletionStage<String> foreign = stageWithoutFuture(left);
        timeOut(setup().timeoutNanos(1).awaiting(), foreign, MANY);
        assertThat(left).hasSize(MANY);
        assertThat(left.stream().filter(relay -> relay.get() != null)).isEmpty();
    }

    @Test
    void whatATimedOutFutureLeavesOnAnotherStageIsEmptyAndSmall() {
        List<AtomicReference<?>> left = new ArrayList<>();
        ViewOperation operation = setup().timeoutNanos(1000).adopting();
        CompletionStage<String> foreign = stageWithoutFuture(left);
        CompletableFuture<?> last = null;
        for (int i = 0; i < MANY; i++) {
            last = operation.adoptStage(foreign);
        }
        assertThat(end(last)).isInstanceOf(CallTimeoutException.class);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(left.stream().filter(relay -> relay.get() != null))
                        .isEmpty());
        assertThat(left).hasSize(MANY);
        assertThat(RuntimeCore.of(runtime).timer().pending()).isZero();
    }

    @Test
    void timedOutFuturesLeaveNothingOnACompletableFutureNorOnTheTimer() {
        ViewOperation operation = setup().timeoutNanos(1000).abandon().adopting();
        // Not all at once: the JDK walks through all dependents to take one away.
        for (int i = 0; i < MANY / 100; i++) {
            CompletableFuture<?>[] some = new CompletableFuture<?>[100];
            Arrays.setAll(some, each -> operation.adopt(never));
            for (CompletableFuture<?> future : some) {
                assertThat(end(future)).isInstanceOf(CallTimeoutException.class);
            }
        }
        await().untilAsserted(() -> {
            timeOut(setup().timeoutNanos(1).abandon().awaiting(), never, 10);
            assertThat(never.getNumberOfDependents()).isZero();
        });
        assertThat(RuntimeCore.of(runtime).timer().pending()).isZero();
    }

    @Test
    void manyTimeoutsLeaveNoThread() {
        SmartAsyncRuntime impatient = SmartAsyncRuntime.builder()
                .threadNames("impatient")
                .keepAlive(Duration.ofMillis(20))
                .build();
        ViewOperation operation = ViewSetup.of(impatient, "PriceService", "PriceServiceAsync")
                .operation("priceOf(Sku)")
                .timeoutNanos(1000)
                .adopting();
        for (int i = 0; i < MANY; i++) {
            CompletableFuture<String> work = new CompletableFuture<>();
            CompletableFuture<String> adopted = operation.adopt(work);
            if (i % 1000 == 0) {
                assertThat(end(adopted)).isInstanceOf(CallTimeoutException.class);
            }
        }
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(thread -> thread.getName().startsWith("impatient")));
    }

    @Test
    void aResultThatTheCallerForgetsIsForgotten() {
        CompletableFuture<Object> work = new CompletableFuture<>();
        WeakReference<CompletableFuture<Object>> adopted = new WeakReference<>(
                setup().abandon().timeoutNanos(1L << 50).adopting().adopt(work));
        CompletableFuture<Object> held = adopted.get();
        assertThat(held).isNotNull();
        held.cancel(false);
        held = null;
        await().until(() -> {
            System.gc();
            return adopted.get() == null;
        });
        assertThat(work).isNotDone();
    }

    @Test
    void aCallThatItsExecutorDroppedIsForgottenWhenItsLimitHasPassed() {
        SmartAsyncRuntime leaky = SmartAsyncRuntime.builder()
                .executor(task -> {})
                .timeout(Duration.ofMillis(1))
                .build();
        Offload files = Offload.on(leaky);
        CompletableFuture<Void> held = files.run(() -> {});
        assertThat(end(held)).isInstanceOf(CallTimeoutException.class);
        WeakReference<CompletableFuture<Void>> dropped = new WeakReference<>(held);
        held = null;
        await().until(() -> {
            System.gc();
            return dropped.get() == null;
        });
        leaky.close();
    }

    private static Throwable end(CompletableFuture<?> future) {
        return future.handle((value, failure) -> failure)
                .orTimeout(60, TimeUnit.SECONDS)
                .join();
    }

    private static <T> Void timeOut(ViewOperation operation, CompletionStage<T> stage, int times) {
        for (int i = 0; i < times; i++) {
            try {
                operation.awaitStage(stage);
                throw new AssertionError("the stage has ended");
            } catch (CallTimeoutException expected) {
                // What it leaves behind is looked at later.
            }
        }
        return null;
    }

    private static CompletionStage<String> stageWithoutFuture(List<AtomicReference<?>> dependents) {
        Object stage = Proxy.newProxyInstance(
                LeakTest.class.getClassLoader(), new Class<?>[] {CompletionStage.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("toCompletableFuture")) {
                        throw new UnsupportedOperationException();
                    }
                    dependents.add((AtomicReference<?>) arguments[0]);
                    return proxy;
                });
        @SuppressWarnings("unchecked")
        CompletionStage<String> typed = (CompletionStage<String>) stage;
        return typed;
    }

    private OperationSetup setup() {
        return ViewSetup.of(runtime, "PriceService", "PriceServiceAsync").operation("priceOf(Sku)");
    }
}
