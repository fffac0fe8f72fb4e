package reliability.ways;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.junit.StepExecutor;
import io.github.smartasync.runtime.CallInterruptedException;
import io.github.smartasync.runtime.CallTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What ends a call before its work has ended, on every way from every kind of caller. */
@Timeout(120)
class EndingsTest {

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#sync")
    void anInterruptReachesTheWorkAndIsNotLost(Scene scene) throws Exception {
        Job job = Job.open();
        End end = Scene.on(builder -> builder, views -> {
            Caller.Begun<End> call = scene.caller().begin(() -> scene.way().end(views, job));
            job.awaitTouched();
            call.awaitParked();
            call.thread().interrupt();
            return call.result();
        });
        job.awaitReached();
        // Only the method that returns a future does not declare InterruptedException.
        assertThat(end.failure())
                .isInstanceOf(scene.way().callsMethod() ? InterruptedException.class : CallInterruptedException.class);
        assertThat(end.flag()).isEqualTo(!scene.way().callsMethod());
    }

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#sync")
    void aResultThatIsThereWinsOverAnInterruptWhoseFlagStays(Scene scene) throws Exception {
        if (scene.way().callsMethod()) {
            return; // the result is there only when the method has run
        }
        End end = Scene.on(
                builder -> builder,
                views -> scene.caller().call(() -> {
                    Thread.currentThread().interrupt();
                    return scene.way().end(views, Job.returning(7));
                }));
        assertThat(end).isEqualTo(new End(7, null, true));
    }

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#all")
    void theLimitReachesTheWork(Scene scene) throws Exception {
        if (scene.way() == Way.SYNC_CALLS) {
            End end = scene.play(builder -> builder.timeout(Duration.ofNanos(1)), Job.returning(7));
            assertThat(end.value()).isEqualTo(7);
            return; // runs on the caller's own stack, and has no limit
        }
        Job job;
        do { // until it passes after the work has begun
            job = Job.open();
            End end = scene.play(builder -> builder.timeout(Duration.ofMillis(20)), job);
            assertThat(end.failure())
                    .isInstanceOf(CallTimeoutException.class)
                    .hasMessageContaining(scene.way().operation())
                    .hasMessageContaining("20ms");
            assertThat(end.flag()).isFalse();
        } while (!job.isTouched());
        job.awaitReached();
    }

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#all")
    void theLimitOfWhatIsToBeAbandonedDoesNotReachTheWork(Scene scene) throws Exception {
        if (scene.way() == Way.SYNC_CALLS) {
            return; // as above
        }
        Job abandoned = Scene.on(builder -> builder, views -> {
            Job job;
            do {
                Job next = Job.open();
                End end = scene.caller().call(() -> scene.way().endAbandoning(views, next));
                assertThat(end.failure()).isInstanceOf(CallTimeoutException.class);
                job = next;
            } while (!job.isTouched());
            job.complete(7);
            return job;
        });
        assertThat(abandoned.awaitRunOut()).isEqualTo(7);
        assertThat(abandoned.isReached()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#async")
    void cancelReachesTheWork(Scene scene) throws Exception {
        Job job = Job.open();
        CompletableFuture<Integer> future = Scene.on(builder -> builder, views -> {
            CompletableFuture<Integer> begun =
                    scene.caller().call(() -> scene.way().begin(views, job));
            job.awaitTouched();
            assertThat(scene.caller().<Boolean>call(() -> begun.cancel(true))).isTrue();
            job.awaitReached();
            return begun;
        });
        assertThat(future).isCancelled();
    }

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#async")
    void cancelBeforeTheStartKeepsTheSourceFromBeingCalled(Scene scene) throws Exception {
        if (!scene.way().offloads()) {
            return; // the source is called at once
        }
        Job job = Job.returning(7);
        StepExecutor executor = new StepExecutor();
        CompletableFuture<Integer> future = Scene.on(builder -> builder.executor(executor), views -> {
            CompletableFuture<Integer> begun =
                    scene.caller().call(() -> scene.way().begin(views, job));
            assertThat(begun.cancel(true)).isTrue();
            executor.step();
            return begun;
        });
        assertThat(future).isCancelled();
        assertThat(job.isTouched()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#async")
    void cancelAfterTheEndChangesNothing(Scene scene) throws Exception {
        Job job = Job.returning(7);
        CompletableFuture<Integer> future = Scene.on(builder -> builder, views -> {
            CompletableFuture<Integer> begun =
                    scene.caller().call(() -> scene.way().begin(views, job));
            assertThat(begun.join()).isEqualTo(7);
            assertThat(begun.cancel(true)).isFalse();
            return begun;
        });
        assertThat(future).isCompletedWithValue(7);
        assertThat(job.isReached()).isFalse();
    }
}
