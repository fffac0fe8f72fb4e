package io.github.smartasync.runtime.internal.known;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.CallerContext;
import io.github.smartasync.runtime.CallerContext.Kind;
import io.github.smartasync.runtime.internal.record.LoggedWarnings;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Frameworks as stand-ins of the same names, in a class loader that SmartAsync does not see. */
class FrameworksTest {

    private static final String DISPLAY = "org.eclipse.swt.widgets.Display";
    private static final String LOOPER = "android.os.Looper";
    private static final String SCHEDULERS = "reactor.core.scheduler.Schedulers";
    private static final String CONTROL = "io.quarkus.runtime.BlockingOperationControl";

    @TempDir
    Path folder;

    @Test
    void threadThatMadeAnSwtDisplayMustNotBlock() throws Exception {
        Map<String, String> swt = Map.of(DISPLAY, """
                public class Display {
                    public static Display findDisplay(Thread thread) {
                        return thread.getName().equals("ui") ? new Display() : null;
                    }
                }
                """);

        CallerContext ui = judged("ui", swt);
        assertThat(ui.kind()).isEqualTo(Kind.USER_INTERFACE);
        assertThat(ui.detector()).isEqualTo("SWT");
        assertThat(judged("worker", swt).mayBlock()).isTrue();
    }

    @Test
    void threadOfAndroidsMainLooperMustNotBlock() throws Exception {
        Map<String, String> android = Map.of(LOOPER, """
                public final class Looper {
                    public static Looper getMainLooper() {
                        return new Looper();
                    }
                    public Thread getThread() {
                        return Thread.currentThread().getName().equals("main looper") ? Thread.currentThread() : null;
                    }
                }
                """);

        CallerContext main = judged("main looper", android);
        assertThat(main.kind()).isEqualTo(Kind.USER_INTERFACE);
        assertThat(main.detector()).isEqualTo("Android");
        assertThat(judged("worker", android).mayBlock()).isTrue();
    }

    @Test
    void androidWithoutMainLooperKnowsNothing() throws Exception {
        assertThat(judged("early", Map.of(LOOPER, """
                public final class Looper {
                    public static Looper getMainLooper() {
                        return null;
                    }
                    public Thread getThread() {
                        throw new AssertionError();
                    }
                }
                """)).mayBlock()).isTrue();
    }

    @Test
    void controlOfQuarkusIsAskedWhenItIsSetUp() throws Exception {
        assertThat(judged("early", Map.of(CONTROL, """
                public class BlockingOperationControl {
                    public static boolean isBlockingAllowed() {
                        throw new NullPointerException();
                    }
                }
                """)).mayBlock()).isTrue();
        assertThat(judged("late", Map.of(CONTROL, """
                public class BlockingOperationControl {
                    public static boolean isBlockingAllowed() {
                        return false;
                    }
                }
                """)).detector()).isEqualTo("Quarkus");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public class Schedulers {}",
                "public class Schedulers { public static String isNonBlockingThread(Thread thread) { return null; } }",
                "class Schedulers { public static boolean isNonBlockingThread(Thread thread) { return true; } }"
            })
    void halfAFrameworkKnowsNothing(String schedulers) throws Exception {
        try (LoggedWarnings warnings = new LoggedWarnings()) {
            assertThat(judged("half", Map.of(SCHEDULERS, schedulers)).mayBlock())
                    .isTrue();
            assertThat(warnings.messages()).isEmpty();
        }
    }

    @Test
    void frameworkThatThrowsIsReportedOnceAndNotAskedAgain() throws Exception {
        try (URLClassLoader loader = StandIns.load(folder, Map.of(SCHEDULERS, """
                public class Schedulers {
                    static { if (true) throw new IllegalStateException("no configuration"); }
                    public static boolean isNonBlockingThread(Thread thread) { return true; }
                }
                """));
                LoggedWarnings warnings = new LoggedWarnings()) {
            for (int i = 0; i < 3; i++) {
                assertThat(judge("broken", loader).mayBlock()).isTrue();
            }
            assertThat(warnings.messages()).singleElement().asString().contains("Reactor");
        }
    }

    @Test
    void copiesOfAFrameworkAreAskedEachForItself(@TempDir Path other) throws Exception {
        String schedulers = """
                public class Schedulers {
                    public static boolean isNonBlockingThread(Thread thread) {
                        return thread.getName().equals("%s");
                    }
                }
                """;
        try (URLClassLoader one = StandIns.load(folder, Map.of(SCHEDULERS, schedulers.formatted("one")));
                URLClassLoader two = StandIns.load(other, Map.of(SCHEDULERS, schedulers.formatted("two")))) {
            assertThat(judge("one", one).mayBlock()).isFalse();
            assertThat(judge("one", two).mayBlock()).isTrue();
            assertThat(judge("two", two).mayBlock()).isFalse();
            assertThat(judge("one", FrameworksTest.class.getClassLoader()).mayBlock())
                    .isTrue();
        }
    }

    @Test
    void markerInAnotherPackageIsKnown() throws Exception {
        try (URLClassLoader loader = StandIns.load(
                folder,
                Map.of(
                        "shaded.reactor.core.scheduler.NonBlocking",
                        "public interface NonBlocking {}",
                        "shaded.Loop",
                        "public class Loop extends Thread implements"
                                + " shaded.reactor.core.scheduler.NonBlocking {}"))) {
            Thread loop = (Thread)
                    loader.loadClass("shaded.Loop").getDeclaredConstructor().newInstance();

            Judgement context = BuiltInJudge.judge(loop);
            assertThat(context.detector()).isEqualTo("Reactor");
            assertThat(context.sign()).isEqualTo("its class implements shaded.reactor.core.scheduler.NonBlocking");
        }
    }

    private CallerContext judged(String threadName, Map<String, String> standIns) throws Exception {
        try (URLClassLoader loader = StandIns.load(folder, standIns)) {
            return judge(threadName, loader);
        }
    }

    private static CallerContext judge(String threadName, ClassLoader loader) throws InterruptedException {
        CallerContext[] context = new CallerContext[1];
        Thread thread = new Thread(() -> context[0] = CallerContext.current(), threadName);
        thread.setContextClassLoader(loader);
        thread.start();
        thread.join();
        return context[0];
    }
}
