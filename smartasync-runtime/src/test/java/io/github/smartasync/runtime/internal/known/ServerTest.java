package io.github.smartasync.runtime.internal.known;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.CallerContext;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.lang.reflect.Array;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that holds SmartAsync once, and a framework in its application; its threads work now for one, now for the other. */
class ServerTest {

    private static final String SCHEDULERS = """
            public class Schedulers {
                public static boolean isNonBlockingThread(Thread thread) {
                    return thread.getName().equals("loop");
                }
            }
            """;

    @TempDir
    Path folder;

    private URLClassLoader server;
    private URLClassLoader application;

    @BeforeEach
    void start() throws Exception {
        URL runtime = CallerContext.class.getProtectionDomain().getCodeSource().getLocation();
        server = new URLClassLoader(new URL[] {runtime}, ClassLoader.getPlatformClassLoader());
        application = StandIns.load(folder, Map.of("reactor.core.scheduler.Schedulers", SCHEDULERS), server);
    }

    @AfterEach
    void stop() throws Exception {
        application.close();
        server.close();
    }

    @Test
    void aThreadThatWasJudgedBeforeTheApplicationMadeAViewIsAskedAboutItsFramework() throws Exception {
        assertThat(onLoop(() -> {
                    under(server);
                    boolean before = mayBlock();
                    under(application);
                    makeView();
                    return before && !mayBlock();
                }))
                .isTrue();
    }

    @Test
    void aThreadThatWasJudgedBeforeAnyThreadOfTheApplicationIsAskedAboutItsFramework() throws Exception {
        assertThat(onLoop(() -> {
                    under(server);
                    boolean before = mayBlock();
                    under(application);
                    on("another", () -> {
                        under(application);
                        return mayBlock();
                    });
                    return before && !mayBlock();
                }))
                .isTrue();
    }

    @Test
    void aThreadThatIsJudgedLaterIsAskedAboutEachApplicationItWorksFor() throws Exception {
        on("another", () -> {
            under(application);
            return mayBlock();
        });

        assertThat(onLoop(() -> {
                    under(server);
                    boolean before = mayBlock();
                    under(application);
                    return before && !mayBlock();
                }))
                .isTrue();
    }

    private static void under(ClassLoader loader) {
        Thread.currentThread().setContextClassLoader(loader);
    }

    private boolean mayBlock() throws Exception {
        Class<?> type = server.loadClass(CallerContext.class.getName());
        return (boolean)
                type.getMethod("mayBlock").invoke(type.getMethod("current").invoke(null));
    }

    private void makeView() throws Exception {
        Class<?> runtime = server.loadClass(SmartAsyncRuntime.class.getName());
        Class<?> setup = server.loadClass(ViewSetup.class.getName());
        Object view = setup.getMethod("sync", runtime, Class.class, String.class, String.class)
                .invoke(null, runtime.getMethod("shared").invoke(null), setup, "Prices", "PricesAsync");
        Object operation = setup.getMethod("operation", String.class).invoke(view, "priceOf(Sku)");
        Object all = Array.newInstance(operation.getClass(), 1);
        Array.set(all, 0, operation.getClass().getMethod("async").invoke(operation));
        server.loadClass(ViewOperations.class.getName())
                .getConstructor(setup, all.getClass())
                .newInstance(view, all);
    }

    private static boolean onLoop(Callable<Boolean> body) throws Exception {
        return on("loop", body);
    }

    private static boolean on(String thread, Callable<Boolean> body) throws Exception {
        FutureTask<Boolean> task = new FutureTask<>(body);
        new Thread(task, thread).start();
        return task.get();
    }
}
