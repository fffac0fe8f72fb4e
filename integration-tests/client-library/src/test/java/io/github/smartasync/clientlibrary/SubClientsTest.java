package io.github.smartasync.clientlibrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client that leads to others: views of it lead to views of those, on the same runtime. */
class SubClientsTest {

    private static final Map<String, String> SOURCES = Map.of(
            "p/Admin.java",
            "package p; @io.github.smartasync.SmartAsync public record Admin("
                    + "java.util.concurrent.CompletableFuture<Topics> later, Topics topics) {}",
            "p/Topics.java",
            "package p; @io.github.smartasync.SmartAsync public record Topics(String name) {}",
            "p/Told.java",
            "package p; public class Told extends Exception {"
                    + " Told(String operation, Throwable cause) { super(operation, cause); } }",
            "p/Failures.java",
            "package p; public class Failures implements io.github.smartasync.runtime.spi.FailureTranslator {"
                    + " @Override public Throwable translate(Throwable failure, String operation) {"
                    + " return new Told(operation, failure); } }",
            "p/Cluster.java",
            "package p; @io.github.smartasync.SmartAsync(kind = io.github.smartasync.SmartAsync.Kind.CLASS,"
                    + " sync = \"ClusterClient\", translate = Failures.class, failsWith = Told.class)"
                    + " public record Cluster(java.util.concurrent.CompletableFuture<Topics> later) {}",
            "p/Many.java",
            """
            package p;
            public final class Many {
                private static Object last;
                public static void views(Topics topics, io.github.smartasync.runtime.SmartAsyncRuntime runtime, int times) {
                    for (int i = 0; i < times; i++) last = TopicsSync.of(topics, runtime);
                }
                public static void clients(AdminSync admin, int times) {
                    for (int i = 0; i < times; i++) last = admin.topics();
                }
            }
            """);

    private static final SmartAsyncRuntime RUNTIME = SmartAsyncRuntime.builder().build();

    @TempDir
    static Path folder;

    private static URLClassLoader loader;

    @BeforeAll
    static void compile() throws Exception {
        Compiled compiled =
                Compilation.with(Compilers.JAVAC).sources(SOURCES).processed().intoNew(folder);
        assertThat(compiled.messages()).isEmpty();
        loader = new URLClassLoader(
                new URL[] {compiled.classes().toUri().toURL()}, SubClientsTest.class.getClassLoader());
    }

    @AfterAll
    static void close() throws Exception {
        loader.close();
        RUNTIME.close();
    }

    @Test
    void aFutureOfAClientBecomesAFutureOfItsView() throws Exception {
        CompletableFuture<Object> later = new CompletableFuture<>();
        CompletableFuture<?> viewed = later(later);
        Object topics = topics();

        later.complete(topics);

        assertThat(viewed).isCompleted();
        assertThat(SourceView.sourceOf(viewed.join())).containsSame(topics);
    }

    @Test
    void aNullInAFutureStaysNull() throws Exception {
        assertThat(later(CompletableFuture.completedFuture(null)).join()).isNull();
    }

    @Test
    void aFailureIsTheOriginal() throws Exception {
        IllegalStateException original = new IllegalStateException("gone");

        CompletableFuture<?> viewed = later(CompletableFuture.failedFuture(original));

        assertThatThrownBy(viewed::get).cause().isSameAs(original);
    }

    @Test
    void aFailureOnTheWayToAClientIsTranslatedOnce() throws Exception {
        IllegalStateException original = new IllegalStateException("gone");
        Object cluster = cluster(CompletableFuture.failedFuture(original));

        CompletableFuture<?> viewed = (CompletableFuture<?>)
                call(call(null, "p.ClusterAsync", "of", cluster, RUNTIME), "p.ClusterAsync", "later");
        Object published = loader.loadClass("p.ClusterClient")
                .getConstructor(cluster.getClass(), SmartAsyncRuntime.class)
                .newInstance(cluster, RUNTIME);

        assertThatThrownBy(viewed::get)
                .cause()
                .hasToString("p.Told: Cluster.later()")
                .hasCause(original);
        assertThatThrownBy(() -> call(published, "p.ClusterClient", "later"))
                .cause()
                .hasToString("p.Told: Cluster.later()")
                .hasCause(original);
    }

    @Test
    void whatACallerOfATranslatedViewEndsItselfReachesTheSource() throws Exception {
        CompletableFuture<Object> later = new CompletableFuture<>();
        Object view = call(null, "p.ClusterAsync", "of", cluster(later), RUNTIME);

        ((CompletableFuture<?>) call(view, "p.ClusterAsync", "later")).cancel(true);

        assertThat(later).isCancelled();
    }

    @Test
    void cancellingReachesTheSource() throws Exception {
        CompletableFuture<Object> later = new CompletableFuture<>();

        later(later).cancel(true);

        assertThat(later).isCancelled();
    }

    @Test
    void endingItFromOutsideReachesTheSource() throws Exception {
        CompletableFuture<Object> later = new CompletableFuture<>();
        CompletableFuture<Object> ended = later.handle((value, failure) -> failure);

        later(later).completeExceptionally(new IllegalStateException("from outside"));

        assertThat(ended.get(30, TimeUnit.SECONDS)).isNotNull();
        assertThat(later).isCancelled();
    }

    @Test
    void aViewTellsItsSourceAlsoThroughAnotherView() throws Exception {
        Object admin = admin(CompletableFuture.completedFuture(null));
        Object sync = call(null, "p.AdminSync", "of", admin, RUNTIME);
        Object over = call(null, "p.AdminAsync", "from", sync, RUNTIME);

        assertThat(SourceView.sourceOf(sync)).containsSame(admin);
        assertThat(SourceView.sourceOf(over)).containsSame(admin);
        assertThat(SourceView.sourceOf(admin)).isEmpty();
    }

    /** The operations behind a view are made once for each runtime, so what a client leads to is one small object. */
    @Test
    void theViewOfAClientCostsNoMoreThanAnyView() throws Exception {
        Object sync = call(null, "p.AdminSync", "of", admin(CompletableFuture.completedFuture(null)), RUNTIME);

        long views = bytes(times -> call(null, "p.Many", "views", topics(), RUNTIME, times));
        long clients = bytes(times -> call(null, "p.Many", "clients", sync, times));

        assertThat(clients).isLessThanOrEqualTo(views);
        assertThat(views).isLessThanOrEqualTo(64);
    }

    /** What one of many costs; interpreted code may make objects that compiled code does not. */
    private static long bytes(Making many) throws Exception {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 20; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            many.make(20_000);
            least = Math.min(least, (threads.getCurrentThreadAllocatedBytes() - before) / 20_000);
        }
        return least;
    }

    private interface Making {

        void make(int times) throws Exception;
    }

    private static CompletableFuture<?> later(CompletableFuture<?> later) throws Exception {
        Object view = call(null, "p.AdminAsync", "of", admin(later), RUNTIME);
        return (CompletableFuture<?>) call(view, "p.AdminAsync", "later");
    }

    private static Object topics() throws Exception {
        return loader.loadClass("p.Topics").getConstructor(String.class).newInstance("topics");
    }

    private static Object admin(CompletableFuture<?> later) throws Exception {
        return loader.loadClass("p.Admin").getConstructors()[0].newInstance(later, topics());
    }

    private static Object cluster(CompletableFuture<?> later) throws Exception {
        return loader.loadClass("p.Cluster").getConstructors()[0].newInstance(later);
    }

    private static Object call(Object view, String type, String name, Object... arguments) throws Exception {
        for (Method method : loader.loadClass(type).getMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == arguments.length) {
                return method.invoke(view, arguments);
            }
        }
        throw new AssertionError(name);
    }
}
