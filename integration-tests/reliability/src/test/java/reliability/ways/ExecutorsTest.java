package reliability.ways;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a call when its executor does not do its work: that of ways which need none is not touched. */
@Timeout(120)
class ExecutorsTest {

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#all")
    void oneThatRejects(Scene scene) throws Exception {
        Job job = Job.returning(7);
        End end = scene.play(
                builder -> builder.executor(task -> {
                    throw new RejectedExecutionException("full");
                }),
                job);
        assertThatOffloadingFails(
                scene, job, end, RejectedExecutionException.class, scene.way().operation());
    }

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#all")
    void oneThatThrowsAnError(Scene scene) throws Exception {
        Job job = Job.returning(7);
        End end = scene.play(
                builder -> builder.executor(task -> {
                    throw new OutOfMemoryError("unable to create native thread");
                }),
                job);
        assertThatOffloadingFails(
                scene, job, end, RejectedExecutionException.class, scene.way().operation());
    }

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#all")
    void oneThatWasClosed(Scene scene) throws Exception {
        Job job = Job.returning(7);
        ExecutorService closed = Executors.newSingleThreadExecutor();
        closed.shutdown();
        End end = scene.play(builder -> builder.executor(closed), job);
        assertThatOffloadingFails(
                scene, job, end, RejectedExecutionException.class, scene.way().operation());
    }

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#all")
    void oneThatDropsTasksIsNamedByTheLimit(Scene scene) throws Exception {
        Job job = Job.returning(7);
        End end = scene.play(builder -> builder.executor(task -> {}).timeout(Duration.ofMillis(20)), job);
        if (scene.way() == Way.SYNC_FROM_ASYNC) {
            // The wait and the call that it waits for have the same limit: either may be told.
            assertThat(end.failure()).isInstanceOf(CallTimeoutException.class);
        } else {
            assertThatOffloadingFails(scene, job, end, CallTimeoutException.class, "the default executor");
        }
    }

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#all")
    void oneThatRunsOnTheCallerServesEveryWay(Scene scene) throws Exception {
        assertThat(scene.play(builder -> builder.executor(Runnable::run), Job.returning(7))
                        .value())
                .isEqualTo(7);
    }

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#all")
    void aClosedRuntimeFailsWhatNeedsItAndLetsTheRestPass(Scene scene) throws Exception {
        Job job = Job.returning(7);
        SmartAsyncRuntime runtime = SmartAsyncRuntime.builder().build();
        Views views = Views.on(runtime);
        runtime.close();
        End end = scene.caller().call(() -> scene.way().end(views, job));
        assertThatOffloadingFails(scene, job, end, RejectedExecutionException.class, "closed");
    }

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#waited")
    void callsWithinCallsEndOnAPoolOfOne(Scene scene) throws Exception {
        End end = Scene.on(
                builder -> builder.maxConcurrency(1),
                views -> scene.caller().call(() -> scene.way().nested(views, 64)));
        assertThat(end).isEqualTo(new End(64, null, false));
    }

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#waited")
    void callsWithinCallsEndOnAPoolOfTwo(Scene scene) throws Exception {
        End end = Scene.on(
                builder -> builder.maxConcurrency(2),
                views -> scene.caller().call(() -> scene.way().nested(views, 64)));
        assertThat(end).isEqualTo(new End(64, null, false));
    }

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#known")
    void callsWithinCallsEndOnOneThreadOfTheUsers(Scene scene) throws Exception {
        ExecutorService single = Executors.newSingleThreadExecutor();
        try {
            End end = Scene.on(
                    builder -> builder.executor(single),
                    views -> scene.caller().call(() -> scene.way().nested(views, 16)));
            assertThat(end).isEqualTo(new End(16, null, false));
        } finally {
            single.shutdownNow();
        }
    }

    private static void assertThatOffloadingFails(
            Scene scene, Job job, End end, Class<? extends Throwable> type, String message) {
        if (scene.way().offloads()) {
            assertThat(end.failure()).isInstanceOf(type).hasMessageContaining(message);
            assertThat(job.isTouched()).isFalse();
        } else {
            assertThat(end.value()).isEqualTo(7);
        }
    }
}
