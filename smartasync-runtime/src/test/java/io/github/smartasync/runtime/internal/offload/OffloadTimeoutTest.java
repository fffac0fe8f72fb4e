package io.github.smartasync.runtime.internal.offload;

import static java.util.concurrent.TimeUnit.HOURS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Latch;
import io.github.smartasync.runtime.bridge.Offload;
import io.github.smartasync.runtime.internal.RuntimeCore;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OffloadTimeoutTest {

    private static final long MILLISECOND = 1_000_000;

    private final SmartAsyncRuntime runtime =
            SmartAsyncRuntime.builder().executor("one", 1).build();

    @AfterEach
    void close() {
        runtime.close(Duration.ZERO);
    }

    @Test
    void interruptsTheMethodAndFailsTheFuture() throws Exception {
        Latch running = new Latch();
        Latch interrupted = new Latch();
        Task<Object> call = limited(HOURS.toNanos(2)).prepare(() -> {
            running.open();
            try {
                new Latch().await();
            } catch (InterruptedException expected) {
                interrupted.open();
            }
            return "too late";
        });
        CompletableFuture<Object> future = Offload.submit(call);
        running.await();

        call.expired();

        assertThatThrownBy(future::join)
                .cause()
                .isInstanceOf(CallTimeoutException.class)
                .hasMessageContaining("Files.read(Path)")
                .hasMessageContaining(" 2h")
                .hasMessageContaining("still running")
                .hasMessageContaining("\"one\" (1 at a time)");
        interrupted.await();
    }

    @Test
    void dependentsRunOnADaemonThreadThatIsNotOfTheExecutor() throws Exception {
        Latch stuck = new Latch();

        Task<Object> call = limited(MILLISECOND).prepare(() -> {
            stuck.await();
            return "never";
        });
        CompletableFuture<Thread> dependent = call.handle((nothing, failure) -> Thread.currentThread());

        assertThat(Offload.submit(call)).isSameAs(call);
        assertThat(dependent.get(20, SECONDS).isDaemon()).isTrue();
        assertThat(dependent.get().getName()).startsWith("smartasync-handover-");
    }

    @Test
    void aMethodThatHasNotStartedNeverWill() throws Exception {
        Latch busy = new Latch();
        AtomicBoolean started = new AtomicBoolean();
        CompletableFuture<Void> stuck = unlimited().run(busy::await);

        CompletableFuture<Void> future = limited(MILLISECOND).run(() -> started.set(true));

        assertThatThrownBy(() -> future.get(20, SECONDS))
                .cause()
                .isInstanceOf(CallTimeoutException.class)
                .hasMessageContaining("not been started");
        busy.open();
        stuck.get(20, SECONDS);
        unlimited().run(() -> {}).get(20, SECONDS);
        assertThat(started).isFalse();
    }

    @Test
    void anAbandonedMethodIsNotInterrupted() throws Exception {
        Latch running = new Latch();
        Latch go = new Latch();
        CompletableFuture<Boolean> ranOut = new CompletableFuture<>();
        Task<Object> call = Offload.on(runtime, setup -> setup.abandon()).prepare(() -> {
            running.open();
            go.await();
            return ranOut.complete(Thread.currentThread().isInterrupted());
        });
        CompletableFuture<Object> future = Offload.submit(call);
        running.await();

        call.expired();

        assertThatThrownBy(future::join).cause().isInstanceOf(CallTimeoutException.class);
        go.open();
        assertThat(ranOut.get(20, SECONDS)).isFalse();
    }

    @Test
    void nothingStaysInTheTimerOfACallThatEndedInTime() throws Exception {
        Offload limited = limited(SECONDS.toNanos(1_000));
        limited.run(() -> {}).get(20, SECONDS);
        CompletableFuture<Void> cancelled = limited.run(new Latch()::await);
        cancelled.cancel(true);

        assertThat(RuntimeCore.of(runtime).timer().pending()).isZero();
    }

    @Test
    void nothingStaysInTheTimerOfACallThatDidNotStart() throws Exception {
        Latch busy = new Latch();
        CompletableFuture<Void> stuck = unlimited().run(busy::await);
        CompletableFuture<String> byHand = limited(HOURS.toNanos(2)).call(() -> "method");
        assertThat(RuntimeCore.of(runtime).timer().pending()).isOne();

        assertThat(byHand.complete("hand")).isTrue();

        assertThat(RuntimeCore.of(runtime).timer().pending()).isZero();
        busy.open();
        stuck.get(20, SECONDS);
        SmartAsyncRuntime rejecting = SmartAsyncRuntime.builder()
                .executor(task -> {
                    throw new RejectedExecutionException();
                })
                .timeout(Duration.ofHours(2))
                .build();
        assertThat(Offload.on(rejecting).run(() -> {})).isCompletedExceptionally();
        assertThat(RuntimeCore.of(rejecting).timer().pending()).isZero();
        rejecting.close();
    }

    @Test
    void noneIsNoneEvenIfTheRuntimeHasALimit() throws Exception {
        try (SmartAsyncRuntime limiting =
                SmartAsyncRuntime.builder().timeout(Duration.ofDays(365_000)).build()) {
            Latch go = new Latch();
            CompletableFuture<Void> none =
                    Offload.on(limiting, setup -> setup.timeoutNanos(0)).run(go::await);
            assertThat(RuntimeCore.of(limiting).timer().pending()).isZero();
            CompletableFuture<Void> centuries = Offload.on(limiting).run(go::await);
            assertThat(RuntimeCore.of(limiting).timer().pending()).isOne();

            go.open();

            CompletableFuture.allOf(none, centuries).get(20, SECONDS);
        }
    }

    private Offload limited(long nanos) {
        return Offload.on(runtime, setup -> setup.executor("one").timeoutNanos(nanos));
    }

    private Offload unlimited() {
        return Offload.on(runtime, "one");
    }
}
