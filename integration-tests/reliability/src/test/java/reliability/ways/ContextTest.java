package reliability.ways;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.spi.ContextCarrier;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the source sees of its caller, on every way, and what is left on the thread that it ran on. */
@Timeout(120)
class ContextTest {

    private static final ThreadLocal<String> CONTEXT = new ThreadLocal<>();
    private static final ContextCarrier CARRIER = () -> carried(CONTEXT.get());

    private static ContextCarrier.Captured carried(String value) {
        return () -> {
            String before = CONTEXT.get();
            CONTEXT.set(value);
            return () -> CONTEXT.set(before);
        };
    }

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#all")
    void theSourceSeesTheContextOfTheCallAndTheThreadGetsItsOwnBack(Scene scene) throws Exception {
        AtomicReference<String> seen = new AtomicReference<>();
        assertThat(contextAfter(scene, Job.beginning(() -> seen.set(CONTEXT.get()))))
                .isEqualTo("the thread's");
        assertThat(seen).hasValue("the caller's");
    }

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#all")
    void soItDoesWhenTheSourceFails(Scene scene) throws Exception {
        assertThat(contextAfter(scene, Job.beginning(() -> {
                    throw new IllegalStateException();
                })))
                .isEqualTo("the thread's");
    }

    /** Makes a call, and says what is then on the only thread of the executor. */
    private static String contextAfter(Scene scene, Job job) throws Exception {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try {
            executor.submit(() -> CONTEXT.set("the thread's")).get();
            Scene.on(
                    builder -> builder.executor(executor).carrier(CARRIER),
                    views -> scene.caller().call(() -> {
                        CONTEXT.set("the caller's");
                        End end = scene.way().end(views, job);
                        assertThat(CONTEXT.get()).isEqualTo("the caller's");
                        return end;
                    }));
            return executor.submit(CONTEXT::get).get();
        } finally {
            executor.shutdownNow();
        }
    }

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#all")
    void theSourceSeesTheClassLoaderOfTheCaller(Scene scene) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(new URL[0])) {
            assertThat(loaderSeen(scene, loader)).isSameAs(loader);
        }
        assertThat(loaderSeen(scene, null)).isNull();
    }

    private static ClassLoader loaderSeen(Scene scene, ClassLoader loader) throws Exception {
        AtomicReference<ClassLoader> seen = new AtomicReference<>();
        Job job = Job.beginning(() -> seen.set(Thread.currentThread().getContextClassLoader()));
        Scene.on(
                builder -> builder,
                views -> scene.caller().call(() -> {
                    Thread.currentThread().setContextClassLoader(loader);
                    return scene.way().end(views, job);
                }));
        assertThat(job.isTouched()).isTrue();
        return seen.get();
    }
}
