package io.github.smartasync.runtime.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.BlockingPolicy;
import io.github.smartasync.runtime.BlockingRefusedException;
import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.CallerContext;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.internal.RuntimeCore;
import io.github.smartasync.runtime.internal.record.LoggedWarnings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the builder sets for single operations, what it says of mistakes, and the end of {@code main}. */
final class RuntimeOptionsTest {

    private static OperationSetup operation(SmartAsyncRuntime runtime, String source, String signature) {
        return ViewSetup.of(runtime, source, source + "Async").operation(signature);
    }

    // ---- for one operation ----

    @ParameterizedTest
    @CsvSource({"Prices.find(Sku)", "Prices.find"})
    void theLimitOfOneOperationGoesBeforeItsAnnotation(String name) {
        try (SmartAsyncRuntime runtime =
                SmartAsyncRuntime.builder().timeout(name, Duration.ofMillis(5)).build()) {
            ViewOperation limited = operation(runtime, "Prices", "find(Sku)")
                    .timeoutNanos(TimeUnit.HOURS.toNanos(1))
                    .awaiting();
            assertThatThrownBy(() -> limited.await(new CompletableFuture<>()))
                    .isInstanceOf(CallTimeoutException.class)
                    .hasMessageContaining("5ms");
            ViewOperation other = operation(runtime, "Prices", "all()").awaiting();
            CompletableFuture<String> later = new CompletableFuture<>();
            later.completeOnTimeout("12.50", 50, TimeUnit.MILLISECONDS);
            assertThat(other.<String>await(later)).isEqualTo("12.50");
        }
    }

    @Test
    void oneOperationIsOffloadedElsewhere() {
        try (SmartAsyncRuntime runtime = SmartAsyncRuntime.builder()
                .executor("here", Runnable::run)
                .offloadTo("Files.read", "here")
                .build()) {
            Thread ran =
                    Offload.on(runtime, "nowhere").call(Thread::currentThread).join();
            assertThat(ran).isSameAs(Thread.currentThread());
        }
    }

    // ---- mistakes ----

    @Test
    void anUnknownExecutorIsToldWithTheKnownOnes() {
        try (SmartAsyncRuntime runtime = SmartAsyncRuntime.builder()
                .executor("ftp", 2)
                .executor("db", Runnable::run)
                .build()) {
            assertThatThrownBy(() -> Offload.on(runtime, "bd"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Files.read(Path) needs the executor \"bd\", which the runtime of this"
                            + " view does not have. It has \"db\", \"ftp\". Correct the name, or add the executor to the"
                            + " builder of that runtime.");
        }
    }

    @Test
    void onTheSharedRuntimeTheMessageSaysSo() {
        assertThatThrownBy(() -> Offload.on(SmartAsyncRuntime.shared(), "db"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Files.read(Path) needs the executor \"db\", which the shared runtime does"
                        + " not have. It has no named executors. Make the view on a runtime that has it:"
                        + " FilesAsync.of(source, runtime). Or make such a runtime the shared one, at the start of the"
                        + " application: SmartAsyncRuntime.installShared(runtime).");
    }

    @Test
    void aNameThatMatchesNoOperationIsToldOnceWhenAViewOfAnotherSourceIsMade() {
        try (LoggedWarnings log = new LoggedWarnings();
                SmartAsyncRuntime runtime = SmartAsyncRuntime.builder()
                        .blockingPolicy("Prices.nmae", BlockingPolicy.ALLOW)
                        .timeout("Prices.find", Duration.ofSeconds(1))
                        .build()) {
            ViewSetup prices = ViewSetup.of(runtime, "Prices", "PricesAsync");
            prices.operation("name()").awaiting();
            prices.operation("find(Sku)").awaiting();
            ViewSetup.of(runtime, "Prices", "PricesAsync");
            assertThat(log.messages()).isEmpty();
            ViewSetup.of(runtime, "Orders", "OrdersAsync");
            ViewSetup.of(runtime, "Parcels", "ParcelsAsync");
            assertThat(log.messages())
                    .containsExactly(
                            "The builder of a SmartAsyncRuntime sets something for the operation \"Prices.nmae\", but no"
                                    + " view on that runtime has it. The views of the source have"
                                    + " [Prices.find(Sku), Prices.name()]. Correct the name.");
        }
    }

    @Test
    void itIsToldWhenAnOperationOfItsSourceIsRefused() {
        try (LoggedWarnings log = new LoggedWarnings();
                SmartAsyncRuntime runtime = SmartAsyncRuntime.builder()
                        .blockingPolicy("Prices.nmae", BlockingPolicy.ALLOW)
                        .build()) {
            ViewOperation name = operation(runtime, "Prices", "name()").awaiting();
            CallerContext.forbidBlocking(
                    () -> assertThatThrownBy(name::checkCaller).isInstanceOf(BlockingRefusedException.class));
            assertThat(log.messages()).singleElement().asString().contains("\"Prices.nmae\"");
        }
    }

    @Test
    void itIsToldWhenTheRuntimeIsClosed() {
        try (LoggedWarnings log = new LoggedWarnings()) {
            SmartAsyncRuntime runtime = SmartAsyncRuntime.builder()
                    .blockingPolicy("Prcies.name", BlockingPolicy.ALLOW)
                    .build();
            operation(runtime, "Prices", "name()").awaiting();
            runtime.close();
            runtime.close();
            assertThat(log.messages())
                    .containsExactly(
                            "The builder of a SmartAsyncRuntime sets something for the operation \"Prcies.name\", but no"
                                    + " view on that runtime has it. Correct the name.");
        }
    }

    @Test
    void anExecutorThatIsRegisteredTwiceIsTold() {
        try (LoggedWarnings log = new LoggedWarnings()) {
            SmartAsyncRuntime.builder()
                    .executor("db", 1)
                    .executor("ftp", 1)
                    .executor("db", Runnable::run)
                    .build()
                    .close();
            assertThat(log.messages()).singleElement().asString().contains("\"db\" twice");
        }
    }

    // ---- what it is ----

    @Test
    void aRuntimeShowsWhatItWasBuiltWith() {
        SmartAsyncRuntime runtime = SmartAsyncRuntime.builder()
                .executor("ftp", 2)
                .executor("db", new ForkJoinPool(1))
                .timeout(Duration.ofSeconds(5))
                .blockingPolicy(BlockingPolicy.WARN)
                .build();
        assertThat(runtime)
                .hasToString("SmartAsyncRuntime[default executor (of the runtime), \"db\""
                        + " (java.util.concurrent.ForkJoinPool), \"ftp\" (2 at a time);"
                        + " timeout 5s; policy WARN]");
        runtime.close();
        assertThat(runtime.toString()).endsWith("policy WARN; closed]");
        assertThat(SmartAsyncRuntime.builder().maxConcurrency(3).build())
                .hasToString("SmartAsyncRuntime[default executor (3 at a time); no timeout; policy REFUSE]");
    }

    @Test
    void theSharedRuntimeHasTheDefaultsOfTheBuilder() {
        SmartAsyncRuntime built = SmartAsyncRuntime.builder().build();
        assertThat(SmartAsyncRuntime.shared()).hasToString(built.toString().replace("]", "; shared]"));
        RuntimeCore shared = RuntimeCore.of(SmartAsyncRuntime.shared());
        RuntimeCore core = RuntimeCore.of(built);
        assertThat(core.callerTraces()).isEqualTo(shared.callerTraces());
        assertThat(core.options()).isNull();
        assertThat(core.listener("Prices.find(Sku)", "")).isNull();
    }

    // ---- the end of main ----

    @Test
    void aCallThatWasJustOffloadedEndsBeforeTheJvmDoes() throws Exception {
        assertThat(outputOf("close at exit")).isEqualTo("written");
        assertThat(outputOf("close at exit, shared")).isEqualTo("written");
    }

    @Test
    void aClosedRuntimeLeavesNothingAtExit() throws Exception {
        assertThat(outputOf("closed before")).isEqualTo("written");
    }

    private static String outputOf(String what) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndOfMain.class.getName(),
                        what)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return output.strip();
    }
}
