package io.github.smartasync.runtime.bridge;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What runs when its runtime is closed may make calls of its own until the grace has passed. */
@Timeout(60)
class CloseGraceTest {

    private final ExecutorService users = Executors.newFixedThreadPool(4);
    private final SmartAsyncRuntime runtime = SmartAsyncRuntime.builder()
            .executor("ours", 1)
            .executor("other", 2)
            .executor("users", users)
            .build();

    @AfterEach
    void close() {
        runtime.close(Duration.ZERO);
        users.shutdownNow();
    }

    @ParameterizedTest
    @CsvSource({"ours,ours", "ours,other", "ours,users", "users,ours", "users,users"})
    void aCallThatRunsMakesCallsAfterClose(String outer, String inner) throws Exception {
        Latch running = new Latch();
        Latch go = new Latch();
        Offload nested = Offload.on(runtime, inner);
        CompletableFuture<String> call = Offload.on(runtime, outer).call(() -> {
            running.open();
            go.await();
            return nested.call(() -> nested.call(() -> "nested").join() + " twice")
                    .join();
        });
        running.await();
        Thread closing = closeInTheBackground();

        assertThatThrownBy(() -> nested.run(() -> {}).get(20, SECONDS))
                .hasCauseInstanceOf(RejectedExecutionException.class);
        go.open();

        assertThat(call.get(20, SECONDS)).isEqualTo("nested twice");
        closing.join(20_000);
        assertThat(closing.isAlive()).isFalse();
    }

    @Test
    void aDependentThatTheRuntimeRunsMakesCallsToo() throws Exception {
        Latch running = new Latch();
        Latch go = new Latch();
        Offload ours = Offload.on(runtime, "ours");
        CompletableFuture<String> call = ours.call(() -> {
                    running.open();
                    go.await();
                    return "first";
                })
                .thenCompose(first -> ours.call(() -> first + ", then second"));
        running.await();
        closeInTheBackground();

        go.open();

        assertThat(call.get(20, SECONDS)).isEqualTo("first, then second");
    }

    @Test
    void afterTheGraceNothingStartsAnyMore() throws Exception {
        Latch running = new Latch();
        Latch go = new Latch();
        Offload ours = Offload.on(runtime, setup -> setup.executor("ours").abandon());
        Offload other = Offload.on(runtime, "other");
        CompletableFuture<Throwable> nested = new CompletableFuture<>();
        CompletableFuture<Void> call = ours.run(() -> {
            running.open();
            go.await();
            assertThat(other.run(() -> {}).whenComplete((nothing, failure) -> nested.complete(failure)))
                    .isNotNull();
        });
        running.await();

        runtime.close(Duration.ZERO);
        go.open();

        assertThat(nested.get(20, SECONDS)).isInstanceOf(RejectedExecutionException.class);
        assertThat(call).isCancelled();
    }

    private Thread closeInTheBackground() {
        Thread closing = new Thread(() -> runtime.close(Duration.ofSeconds(30)), "closing");
        closing.setDaemon(true);
        closing.start();
        Awaitility.await().until(() -> closing.getState() == Thread.State.TIMED_WAITING);
        return closing;
    }
}
