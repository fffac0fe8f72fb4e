package io.github.smartasync.runtime.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is still alive after very many calls whose source never completes, and keeps whatever is attached to it. */
@Timeout(120)
@Tag("one-jdk")
class HeapTest {

    /** On the other JDK, with -Drest, there are five times as many. */
    private static final int MANY = Integer.getInteger("leaks.calls", 20_000);

    /** Far below one object for each call. */
    private static final int NOISE = 2_000;

    private static final String RELAY = "io.github.smartasync.runtime.internal.await.Relay";

    private final SmartAsyncRuntime runtime = SmartAsyncRuntime.builder().build();
    private final List<Object> attached = new ArrayList<>();

    @AfterEach
    void close() {
        runtime.close(Duration.ZERO);
    }

    @Test
    void timedOutWaitsLeaveARelayEachOnAForeignStageAndNothingElse() throws Exception {
        ViewOperation operation = setup().timeoutNanos(1).awaiting();
        CompletionStage<String> never = foreign();
        LiveObjects before = LiveObjects.now();

        timeOut(operation, never);

        assertThat(LiveObjects.now().grownSince(before, NOISE)).isEqualTo(Map.of(RELAY, (long) MANY));
        assertThat(attached).hasSize(MANY);
    }

    @Test
    void timedOutFuturesLeaveARelayEachOnAForeignStageAndNothingElse() throws Exception {
        ViewOperation operation = setup().timeoutNanos(1000).adopting();
        CompletionStage<String> never = foreign();
        LiveObjects before = LiveObjects.now();

        for (int i = 0; i < MANY / 100; i++) {
            CompletableFuture<?> last = null;
            for (int each = 0; each < 100; each++) {
                last = operation.adoptStage(never);
            }
            assertThat(last.handle((value, failure) -> failure).get(60, TimeUnit.SECONDS))
                    .isInstanceOf(CallTimeoutException.class);
        }

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(LiveObjects.now().grownSince(before, NOISE)).isEqualTo(Map.of(RELAY, (long) MANY)));
        assertThat(attached).hasSize(MANY);
    }

    @Test
    void timedOutWaitsLeaveNothingOnACompletableFuture() throws Exception {
        ViewOperation operation = setup().timeoutNanos(1).abandon().awaiting();
        CompletableFuture<String> never = new CompletableFuture<>();
        LiveObjects before = LiveObjects.now();

        timeOut(operation, never);

        assertThat(LiveObjects.now().grownSince(before, NOISE)).isEmpty();
        assertThat(never).isNotDone();
    }

    private static void timeOut(ViewOperation operation, CompletionStage<String> never) {
        for (int i = 0; i < MANY; i++) {
            try {
                operation.awaitStage(never);
                throw new AssertionError("the stage has ended");
            } catch (CallTimeoutException expected) {
                // What it leaves behind is looked at later.
            }
        }
    }

    private OperationSetup setup() {
        return ViewSetup.of(runtime, "PriceService", "PriceServiceAsync").operation("priceOf(Sku)");
    }

    @SuppressWarnings("unchecked")
    private CompletionStage<String> foreign() {
        return (CompletionStage<String>) Proxy.newProxyInstance(
                HeapTest.class.getClassLoader(), new Class<?>[] {CompletionStage.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("toCompletableFuture")) {
                        throw new UnsupportedOperationException();
                    }
                    attached.add(arguments[0]);
                    return proxy;
                });
    }
}
