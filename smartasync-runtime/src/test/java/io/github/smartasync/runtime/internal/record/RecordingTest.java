package io.github.smartasync.runtime.internal.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.BlockingPolicy;
import io.github.smartasync.runtime.BlockingRefusedException;
import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Offload;
import io.github.smartasync.runtime.bridge.OperationSetup;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import io.github.smartasync.runtime.spi.CallOutcome;
import io.github.smartasync.runtime.spi.CallerContextDetector.Verdict;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecordingTest {

    @TempDir
    Path directory;

    @Test
    void aWaitIsRecordedWithItsOutcome() throws Exception {
        List<RecordedEvent> events = record("smartasync.Await", () -> {
            ViewOperation operation = setup("a").async().make();
            CompletableFuture<String> returns = new CompletableFuture<>();
            onceWaitedFor(returns, () -> returns.complete("12.50"));
            assertThat(operation.await(returns)).isEqualTo("12.50");
            CompletableFuture<String> fails = new CompletableFuture<>();
            onceWaitedFor(fails, () -> fails.completeExceptionally(new IllegalStateException()));
            assertThatThrownBy(() -> operation.await(fails)).isInstanceOf(IllegalStateException.class);
            ViewOperation limited = setup("a").timeoutNanos(1000).async().make();
            assertThatThrownBy(() -> limited.await(new CompletableFuture<>())).isInstanceOf(CallTimeoutException.class);
            assertThat(operation.await(CompletableFuture.completedFuture("no wait")))
                    .isEqualTo("no wait");
            return null;
        });
        assertThat(events)
                .extracting(event -> event.getString("outcome"))
                .containsExactly("RETURNED", "FAILED", "TIMED_OUT");
        RecordedEvent first = events.get(0);
        assertThat(first.getString("operation")).isEqualTo("PriceService.a");
        assertThat(first.getString("threadKind")).isEqualTo("platform");
        assertThat(first.getDuration().toNanos()).isPositive();
        assertThat(first.getThread().getJavaName())
                .isEqualTo(Thread.currentThread().getName());
        assertThat(first.getStackTrace().getFrames())
                .extracting(frame -> frame.getMethod().getType().getName())
                .contains(RecordingTest.class.getName());
    }

    @Test
    void theEndOfAPlainFutureIsRecorded() throws Exception {
        List<RecordedEvent> events = record("smartasync.Await", () -> {
            ViewOperation operation = setup("a").async().make();
            FutureTask<String> returns = new FutureTask<>(() -> "12.50");
            onceWaitedFor(returns);
            assertThat(operation.<String>awaitFuture(returns)).isEqualTo("12.50");
            FutureTask<String> fails = new FutureTask<>(() -> {
                throw new IllegalStateException();
            });
            onceWaitedFor(fails);
            assertThatThrownBy(() -> operation.awaitFuture(fails)).isInstanceOf(IllegalStateException.class);
            FutureTask<String> cancelled = new FutureTask<>(() -> "12.50");
            onceWaitedFor(() -> cancelled.cancel(true));
            assertThatThrownBy(() -> operation.awaitFuture(cancelled)).isInstanceOf(CancellationException.class);
            return null;
        });
        assertThat(events)
                .extracting(event -> event.getString("outcome"))
                .containsExactly("RETURNED", "FAILED", "CANCELLED");
    }

    @Test
    void anOffloadedCallIsRecordedFromItsSubmission() throws Exception {
        List<RecordedEvent> events = record("smartasync.Offload", () -> {
            RecordedOffload call = Recorder.offloading("PriceService.b", "the default executor", null);
            assertThat(call).isNotNull();
            call.started();
            call.ended(CallOutcome.RETURNED);
            call.ended(CallOutcome.CANCELLED);
            RecordedOffload rejected = Recorder.offloading("PriceService.b", "the default executor", null);
            assertThat(rejected).isNotNull();
            rejected.ended(CallOutcome.REJECTED);
            return null;
        });
        assertThat(events).extracting(event -> event.getString("outcome")).containsExactly("RETURNED", "REJECTED");
        assertThat(events.get(0).getString("worker"))
                .isEqualTo(Thread.currentThread().getName());
        assertThat(events.get(0).getDuration("queueTime").plus(events.get(0).getDuration("runTime")))
                .isPositive();
        assertThat(events.get(1).getString("worker")).isEmpty();
        assertThat(events.get(1).getDuration("runTime")).isZero();
    }

    @Test
    void aCallIsRecordedWithItsThreadAndHowItEnded() throws Exception {
        List<RecordedEvent> events = record("smartasync.Offload", () -> {
            try (SmartAsyncRuntime runtime =
                    SmartAsyncRuntime.builder().executor("here", Runnable::run).build()) {
                Offload files = Offload.on(runtime, "here");
                assertThat(files.call(() -> "read").join()).isEqualTo("read");
                assertThat(files.run(() -> {
                            throw new IllegalStateException();
                        }))
                        .isCompletedExceptionally();
            }
            return null;
        });
        assertThat(events).extracting(event -> event.getString("outcome")).containsExactly("RETURNED", "FAILED");
        assertThat(events).allSatisfy(event -> {
            assertThat(event.getString("operation")).isEqualTo("Files.read(Path)");
            assertThat(event.getString("worker"))
                    .isEqualTo(Thread.currentThread().getName());
        });
    }

    /** It may pass before the call is handed over. */
    @Test
    void aCallWhoseLimitPassesAtOnceIsRecorded() throws Exception {
        int calls = 200;
        List<RecordedEvent> events = record("smartasync.Offload", () -> {
            try (SmartAsyncRuntime runtime =
                    SmartAsyncRuntime.builder().executor("drops", task -> {}).build()) {
                Offload files =
                        Offload.on(runtime, setup -> setup.executor("drops").timeoutNanos(1));
                List<CompletableFuture<Throwable>> ends = new ArrayList<>();
                for (int i = 0; i < calls; i++) {
                    ends.add(files.run(() -> {}).handle((nothing, failure) -> failure));
                }
                assertThat(ends)
                        .allSatisfy(end ->
                                assertThat(end.get(20, TimeUnit.SECONDS)).isInstanceOf(CallTimeoutException.class));
            }
            return null;
        });
        assertThat(events)
                .hasSize(calls)
                .allSatisfy(event -> assertThat(event.getString("outcome")).isEqualTo("TIMED_OUT"));
    }

    @Test
    void aRefusalIsRecorded() throws Exception {
        List<RecordedEvent> events = record("smartasync.Refused", () -> {
            Recorder.refused("PriceService.c", "its class", BlockingPolicy.REFUSE, null);
            return null;
        });
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.getString("operation")).isEqualTo("PriceService.c");
            assertThat(event.getString("sign")).isEqualTo("its class");
            assertThat(event.getString("policy")).isEqualTo("REFUSE");
        });
    }

    @Test
    void aCallOnTheWrongThreadIsRecordedWithWhatWasDoneAboutIt() throws Exception {
        List<RecordedEvent> events = record("smartasync.Refused", () -> {
            for (BlockingPolicy policy : new BlockingPolicy[] {BlockingPolicy.WARN, BlockingPolicy.REFUSE}) {
                SmartAsyncRuntime runtime = SmartAsyncRuntime.builder()
                        .detector(thread -> Verdict.MUST_NOT_BLOCK)
                        .blockingPolicy(policy)
                        .build();
                ViewOperation operation = ViewSetup.sync(runtime, RecordingTest.class, "PriceService", "")
                        .operation("e")
                        .async()
                        .make();
                if (policy == BlockingPolicy.WARN) {
                    operation.checkCaller();
                } else {
                    assertThatThrownBy(operation::checkCaller).isInstanceOf(BlockingRefusedException.class);
                }
            }
            return null;
        });
        assertThat(events).extracting(event -> event.getString("policy")).containsExactly("WARN", "REFUSE");
    }

    @Test
    void nothingIsMadeWhileNobodyRecords() {
        assertThat(Recorder.waiting("PriceService.d", null)).isNull();
        assertThat(Recorder.offloading("PriceService.d", "the default executor", null))
                .isNull();
    }

    /** Acts on another thread when somebody waits for the future. */
    private static void onceWaitedFor(CompletableFuture<?> future, Runnable action) {
        once(() -> future.getNumberOfDependents() > 0, action);
    }

    /** When this thread waits. */
    private static void onceWaitedFor(Runnable action) {
        Thread waiter = Thread.currentThread();
        once(() -> waiter.getState() == Thread.State.WAITING, action);
    }

    private static void once(BooleanSupplier condition, Runnable action) {
        Thread actor = new Thread(() -> {
            while (!condition.getAsBoolean()) {
                Thread.onSpinWait();
            }
            action.run();
        });
        actor.setDaemon(true);
        actor.start();
    }

    @Test
    void nothingBreaksWhereThereIsNoFlightRecorder() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--limit-modules",
                        "java.base",
                        "-cp",
                        placeOf(WithoutFlightRecorder.class) + File.pathSeparator + placeOf(SmartAsyncRuntime.class),
                        WithoutFlightRecorder.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said.strip()).isEqualTo(WithoutFlightRecorder.WORKS);
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void thePictureShowsEachRecordedEvent() throws Exception {
        List<RecordedEvent> events = RecordedRun.record();
        assertThat(events)
                .extracting(event -> event.getEventType().getName())
                .contains("smartasync.Await", "smartasync.Offload", "smartasync.Refused");
        assertThat(RunDrawing.of(events).split("font-weight=\"bold\"", -1)).hasSize(events.size() + 1);
    }

    private static Path placeOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static OperationSetup setup(String method) {
        return ViewSetup.sync(SmartAsyncRuntime.shared(), RecordingTest.class, "PriceService", "")
                .operation(method);
    }

    private List<RecordedEvent> record(String name, Callable<Void> body) throws Exception {
        Path file = Files.createTempFile(directory, "calls", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable(name);
            recording.start();
            body.call();
            recording.stop();
            recording.dump(file);
        }
        return RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getEventType().getName().equals(name))
                .toList();
    }
}
