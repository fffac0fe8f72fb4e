package io.github.smartasync.runtime.internal.record;

import io.github.smartasync.runtime.BlockingRefusedException;
import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.CallerContext;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.OperationSetup;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * Makes some calls of every kind, records them and draws the recording: the picture of {@code docs/seeing-it.md}. Takes
 * the file to write.
 */
final class RecordedRun {

    private final SmartAsyncRuntime runtime =
            SmartAsyncRuntime.builder().executor("db", 2).build();

    private RecordedRun() {}

    public static void main(String... arguments) throws Exception {
        Files.writeString(Path.of(arguments[0]), RunDrawing.of(record()));
    }

    static List<RecordedEvent> record() throws Exception {
        Path file = Files.createTempFile("calls", ".jfr");
        new RecordedRun().makeCalls(); // without the loading of classes in the picture
        try (Recording recording = new Recording()) {
            recording.start();
            new RecordedRun().makeCalls();
            recording.stop();
            recording.dump(file);
            return ours(file);
        } finally {
            Files.delete(file);
        }
    }

    private static List<RecordedEvent> ours(Path file) throws IOException {
        return RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getEventType().getName().startsWith("smartasync."))
                .toList();
    }

    private void makeCalls() throws Exception {
        List<CompletableFuture<Integer>> histories = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            histories.add(history(20L * i));
        }
        priceOf(operation("priceOf(Sku)").async().make(), 40);
        tryQuietly(() -> priceOf(
                operation("slowPriceOf(Sku)").timeoutNanos(25_000_000).async().make(), 3_600_000));
        tryQuietly(() -> CallerContext.forbidBlocking(
                () -> priceOf(operation("priceOf(Sku)").async().make(), 1)));
        histories.get(4).cancel(true);
        for (CompletableFuture<Integer> history : histories) {
            tryQuietly(history::join);
        }
        runtime.close(Duration.ofSeconds(5));
    }

    private int priceOf(ViewOperation operation, long millis) {
        operation.checkCaller();
        CompletableFuture<Integer> price = new CompletableFuture<>();
        return operation.await(price.completeOnTimeout(1, millis, TimeUnit.MILLISECONDS));
    }

    private CompletableFuture<Integer> history(long millis) {
        ViewOperation operation = ViewSetup.async(runtime, RecordedRun.class, "PriceService", "PriceServiceAsync")
                .operation("history(Sku)")
                .executor("db")
                .blocking()
                .make();
        return operation.offload(() -> {
            Thread.sleep(millis);
            return 1;
        });
    }

    private OperationSetup operation(String signature) {
        return ViewSetup.sync(runtime, RecordedRun.class, "PriceService", "PriceServiceAsync")
                .operation(signature);
    }

    private static void tryQuietly(Runnable call) {
        try {
            call.run();
        } catch (CallTimeoutException | BlockingRefusedException | CancellationException expected) {
            // The recording shows it.
        }
    }
}
