package io.github.smartasync.runtime.bridge;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.Batch;
import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * User code that looks, once, what its thread holds: which monitors and locks, as far as the JDK tells, which it does for
 * platform threads; and whether another thread can meanwhile do everything that there is to do.
 */
final class Witness {

    private static final long SECONDS_TO_WAIT = 10;

    private final UserCode looksIn;
    private final CompletableFuture<List<String>> held = new CompletableFuture<>();
    private final AtomicBoolean looked = new AtomicBoolean();
    private volatile SmartAsyncRuntime runtime;
    private volatile boolean closing;

    /** One that looks in the code given. */
    Witness(UserCode looksIn) {
        this.looksIn = looksIn;
    }

    void watch(SmartAsyncRuntime watched) {
        runtime = watched;
    }

    /** The runtime is about to be closed: others may fail then, but must not wait. */
    void expectClose() {
        closing = true;
    }

    /** What the thread held; fails if no user code was called. */
    List<String> held() throws Exception {
        return held.get(40, SECONDS);
    }

    /** Called as user code; anything but the code that was given is of no interest. */
    void look(UserCode here) {
        SmartAsyncRuntime watched = runtime;
        if (here != looksIn || watched == null || !looked.compareAndSet(false, true)) {
            return;
        }
        try {
            held.complete(
                    Stream.concat(known().stream(), hindered(watched).stream()).toList());
        } catch (Throwable failure) {
            held.completeExceptionally(failure);
        }
    }

    private static List<String> known() {
        long self = Thread.currentThread().getId();
        ThreadInfo info = ManagementFactory.getThreadMXBean().getThreadInfo(new long[] {self}, true, true)[0];
        return info == null // a virtual thread
                ? List.of()
                : Stream.concat(Stream.of(info.getLockedMonitors()), Stream.of(info.getLockedSynchronizers()))
                        .map(Object::toString)
                        // What a pool of the JDK marks a thread with that is not idle.
                        .filter(each -> !each.startsWith(ThreadPoolExecutor.class.getName() + "$Worker"))
                        .toList();
    }

    private List<String> hindered(SmartAsyncRuntime runtime) throws InterruptedException {
        CompletableFuture<Void> elsewhere = new CompletableFuture<>();
        Thread other = new Thread(() -> {
            try {
                for (Step step : everything(runtime)) {
                    doOne(step);
                }
                elsewhere.complete(null);
            } catch (Throwable failure) {
                elsewhere.completeExceptionally(failure);
            }
        });
        other.setDaemon(true);
        other.start();
        // What is done last interrupts the method in which this waits.
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    elsewhere.get(20, SECONDS);
                    return List.of();
                } catch (InterruptedException closed) {
                    interrupted = true;
                } catch (TimeoutException hindered) {
                    return Stream.of(other.getStackTrace())
                            .map(Object::toString)
                            .toList();
                } catch (ExecutionException failed) {
                    return List.of(String.valueOf(failed.getCause()));
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void doOne(Step step) throws Exception {
        try {
            step.run();
        } catch (TimeoutException hindered) {
            throw hindered;
        } catch (Exception | AssertionError failure) {
            if (!closing) {
                throw failure;
            }
        }
    }

    private static List<Step> everything(SmartAsyncRuntime runtime) {
        ViewSetup view = ViewSetup.of(runtime, "Files", "FilesAsync");
        Offload files = Offload.on(runtime);
        return List.of(
                () -> view.operation("read()").awaiting().checkCaller(),
                () -> timesOut(Offload.on(runtime, limited("users")).run(Witness::block)),
                () -> timesOut(Offload.on(runtime, limited("two")).run(Witness::block)),
                () -> timesOut(Offload.on(runtime, limited("")).run(Witness::block)),
                () -> timesOut(
                        limited("").apply(view.operation("read()")).adopting().adopt(new CompletableFuture<>())),
                () -> assertThatThrownBy(() -> limited("")
                                .apply(view.operation("read()"))
                                .awaiting()
                                .await(new CompletableFuture<>()))
                        .isInstanceOf(CallTimeoutException.class),
                () -> assertThat(Offload.on(runtime, "two").run(Witness::block).cancel(true))
                        .isTrue(),
                () -> assertThat(
                                Offload.on(runtime, "users").run(Witness::block).cancel(true))
                        .isTrue(),
                () -> assertThat(files.call(() -> 1)
                                .thenApplyAsync(one -> one + 1)
                                .get(SECONDS_TO_WAIT, SECONDS))
                        .isEqualTo(2),
                () -> assertThat(Batch.of(List.of(1, 2), CompletableFuture::completedFuture)
                                .runtime(runtime)
                                .timeout(Duration.ofSeconds(SECONDS_TO_WAIT))
                                .future()
                                .get(SECONDS_TO_WAIT, SECONDS))
                        .hasSize(2),
                () -> runtime.close(Duration.ZERO));
    }

    private static UnaryOperator<OperationSetup> limited(String executor) {
        return setup -> setup.executor(executor).timeoutNanos(1000);
    }

    private static void timesOut(CompletableFuture<?> call) throws Exception {
        assertThat(call.handle((result, failure) -> failure).get(SECONDS_TO_WAIT, SECONDS))
                .isInstanceOf(CallTimeoutException.class);
    }

    private static void block() throws InterruptedException {
        new Latch().await();
    }

    @FunctionalInterface
    private interface Step {
        void run() throws Exception;
    }
}
