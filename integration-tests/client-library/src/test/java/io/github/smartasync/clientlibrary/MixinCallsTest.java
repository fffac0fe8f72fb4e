package io.github.smartasync.clientlibrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.runtime.BlockingRefusedException;
import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.CallerContext;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How calls of mixins end: failures are translated, and a null is no primitive. */
class MixinCallsTest {

    private static final String HEAD = "package p; import io.github.smartasync.SmartAsync;"
            + " import io.github.smartasync.runtime.*; import java.util.concurrent.*; ";

    private static final Map<String, String> SOURCES = Map.of(
            "p/Told.java",
            "package p; public class Told extends Exception {"
                    + " Told(String operation, Throwable cause) { super(operation, cause); } }",
            "p/Failures.java",
            "package p; public class Failures implements io.github.smartasync.runtime.spi.FailureTranslator {"
                    + " @Override public Throwable translate(Throwable failure, String operation) {"
                    + " return new Told(operation, failure); } }",
            "p/Probe.java",
            HEAD
                    + "@SmartAsync(mixin = true, translate = Failures.class, failsWith = Told.class)"
                    + " public interface Probe extends ProbeBlocking {"
                    + " CompletableFuture<String> pingAsync();"
                    + " @SmartAsync(timeout = \"1ns\") CompletableFuture<String> limitedAsync();"
                    + " @SmartAsync(primitives = true, translate = void.class) CompletableFuture<Integer> countAsync(); }",
            "p/Made.java",
            HEAD
                    + "public record Made(Callable<CompletableFuture<Object>> given, SmartAsyncRuntime smartAsyncRuntime)"
                    + " implements Probe, RuntimeProvider {"
                    + " @SuppressWarnings(\"unchecked\") private <T> CompletableFuture<T> future() {"
                    + " try { return (CompletableFuture<T>) (CompletableFuture<?>) given.call(); }"
                    + " catch (RuntimeException failure) { throw failure; }"
                    + " catch (Exception failure) { throw new AssertionError(failure); } }"
                    + " @Override public CompletableFuture<String> pingAsync() { return future(); }"
                    + " @Override public CompletableFuture<String> limitedAsync() { return future(); }"
                    + " @Override public CompletableFuture<Integer> countAsync() { return future(); } }",
            "p/Store.java",
            HEAD
                    + "@SmartAsync(views = SmartAsync.View.ASYNC_MIXIN, translate = Failures.class)"
                    + " public interface Store extends StoreFutures { String read() throws java.io.IOException; }",
            "p/Disk.java",
            "package p; public class Disk implements Store { @Override public String read() throws java.io.IOException {"
                    + " throw new java.io.IOException(\"full\"); } }");

    private static final SmartAsyncRuntime RUNTIME = SmartAsyncRuntime.builder().build();

    @TempDir
    static Path folder;

    private static URLClassLoader loader;

    @BeforeAll
    static void compile() throws Exception {
        Compiled compiled =
                Compilation.with(Compilers.JAVAC).sources(SOURCES).processed().intoNew(folder);
        assertThat(compiled.errors()).isEmpty();
        loader = new URLClassLoader(
                new URL[] {compiled.classes().toUri().toURL()}, MixinCallsTest.class.getClassLoader());
    }

    @AfterAll
    static void close() throws Exception {
        loader.close();
        RUNTIME.close();
    }

    @Test
    void theFailureOfAFutureIsTranslated() {
        IllegalStateException original = new IllegalStateException("gone");

        assertThatThrownBy(() -> call("ping", CompletableFuture.failedFuture(new CompletionException(original))))
                .hasToString("p.Told: Probe.pingAsync()")
                .cause()
                .isSameAs(original);
    }

    @Test
    void whatIsThrownAtOnceIsTranslated() {
        IllegalStateException original = new IllegalStateException("at once");

        assertThatThrownBy(() -> callOf("ping", () -> {
                    throw original;
                }))
                .hasToString("p.Told: Probe.pingAsync()")
                .cause()
                .isSameAs(original);
    }

    @Test
    void limitsCancellationsAndRefusalsAreTranslated() {
        CompletableFuture<Object> cancelled = new CompletableFuture<>();
        cancelled.cancel(true);

        assertThatThrownBy(() -> call("limited", new CompletableFuture<>()))
                .hasToString("p.Told: Probe.limitedAsync()")
                .hasCauseInstanceOf(CallTimeoutException.class);
        assertThatThrownBy(() -> call("ping", cancelled))
                .hasToString("p.Told: Probe.pingAsync()")
                .hasCauseInstanceOf(CancellationException.class);
        CallerContext.forbidBlocking(() -> {
            assertThatThrownBy(() -> call("ping", CompletableFuture.completedFuture("pong")))
                    .hasToString("p.Told: Probe.pingAsync()")
                    .hasCauseInstanceOf(BlockingRefusedException.class);
        });
    }

    @Test
    void aNullForAPrimitiveNamesTheOperation() {
        assertThatThrownBy(() -> call("count", CompletableFuture.completedFuture(null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("Probe.countAsync() has no value, but its view returns a primitive, which cannot be null");
    }

    @Test
    void theFutureOfAnOffloadedPartnerFailsWithTheTranslation() throws Exception {
        Object disk = loader.loadClass("p.Disk").getConstructor().newInstance();
        CompletableFuture<?> read = (CompletableFuture<?>)
                loader.loadClass("p.Store").getMethod("readAsync").invoke(disk);

        assertThatThrownBy(read::get)
                .cause()
                .hasToString("p.Told: Store.read()")
                .hasCauseInstanceOf(IOException.class);
    }

    private static Object call(String method, CompletableFuture<Object> future) throws Throwable {
        return callOf(method, () -> future);
    }

    private static Object callOf(String method, Callable<CompletableFuture<Object>> given) throws Throwable {
        Object probe = loader.loadClass("p.Made").getConstructors()[0].newInstance(given, RUNTIME);
        try {
            return loader.loadClass("p.Probe").getMethod(method).invoke(probe);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
