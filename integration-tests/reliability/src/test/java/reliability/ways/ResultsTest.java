package reliability.ways;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.BlockingRefusedException;
import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.CallerContext;
import io.github.smartasync.runtime.CallerTrace;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes back, on every way from every kind of caller. */
@Timeout(120)
class ResultsTest {

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#all")
    void aResultArrives(Scene scene) throws Exception {
        assertThat(scene.play(Job.returning(7))).isEqualTo(new End(7, null, false));
    }

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#all")
    void soDoesNull(Scene scene) throws Exception {
        assertThat(scene.play(Job.returning(null))).isEqualTo(new End(null, null, false));
    }

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#all")
    void soDoesAResultThatComesLater(Scene scene) throws Exception {
        Job job = Job.open();
        End end = Scene.on(builder -> builder, views -> {
            Caller.Begun<End> call = scene.caller().begin(() -> scene.way().end(views, job));
            job.awaitTouched();
            job.complete(7);
            return call.result();
        });
        assertThat(end).isEqualTo(new End(7, null, false));
    }

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#all")
    void nullInsteadOfAFutureIsToldWithTheNameOfTheOperation(Scene scene) throws Exception {
        if (scene.way().callsMethod()) {
            return; // returns no future
        }
        assertThat(scene.play(Job.withoutFuture()).failure())
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("Work" + scene.way().operation());
    }

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#all")
    void aSourceThatThrowsInsteadOfReturningIsAFailureLikeAnyOther(Scene scene) throws Exception {
        IllegalStateException thrown = new IllegalStateException("thrown by the source itself");
        Job job = Job.beginning(() -> {
            throw thrown;
        });
        assertThat(scene.play(job).failure()).isSameAs(thrown);
    }

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#all")
    void uncheckedExceptionsAndErrorsAreTheOriginal(Scene scene) throws Exception {
        for (Throwable original :
                List.of(new IllegalArgumentException(), new StackOverflowError(), new NoClassDefFoundError())) {
            assertThat(scene.play(Job.failing(original)).failure()).isSameAs(original);
        }
    }

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#all")
    void wrappersOfTheJdkAreTakenOff(Scene scene) throws Exception {
        IllegalStateException original = new IllegalStateException();
        Throwable wrapped = new CompletionException(new ExecutionException(new CompletionException(original)));
        End end = scene.play(Job.failing(wrapped));
        // What a blocking method throws is its own, and nobody awaits anything that wrapped it.
        assertThat(end.failure()).isSameAs(scene.way() == Way.SYNC_CALLS ? wrapped : original);
    }

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#all")
    void wrappersWithoutCauseAndCyclesAreTheOriginal(Scene scene) throws Exception {
        CompletionException bare = new CompletionException("bare", null);
        IllegalStateException cyclic = new IllegalStateException();
        cyclic.initCause(new IllegalStateException(cyclic));
        assertThat(scene.play(Job.failing(bare)).failure()).isSameAs(bare);
        assertThat(scene.play(Job.failing(cyclic)).failure()).isSameAs(cyclic);
    }

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#all")
    void aCheckedExceptionIsWrappedOnlyWhereAWaitDoesNotDeclareIt(Scene scene) throws Exception {
        for (Exception original : List.of(new IOException(), new TimeoutException("the user's own"))) {
            Throwable failure = scene.play(Job.failing(original)).failure();
            if (scene.way().isSync() && !scene.way().callsMethod()) {
                assertThat(failure).isExactlyInstanceOf(CompletionException.class);
                failure = failure.getCause();
            }
            assertThat(failure).isSameAs(original).isNotInstanceOf(CallTimeoutException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#all")
    void anInterruptedExceptionOfTheWorkSetsNoFlag(Scene scene) throws Exception {
        InterruptedException original = new InterruptedException("of the work");
        End end = scene.play(Job.failing(original));
        assertThat(end.failure())
                .satisfiesAnyOf(
                        failure -> assertThat(failure).isSameAs(original),
                        failure -> assertThat(failure)
                                .isExactlyInstanceOf(CompletionException.class)
                                .hasCause(original));
        assertThat(end.flag()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#all")
    void cancellationOfTheSourceIsACancellationException(Scene scene) throws Exception {
        assertThat(scene.play(Job.cancelled()).failure()).isInstanceOf(CancellationException.class);
    }

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#all")
    void aWaitAddsOneTraceOfItsCallerHoweverManyShareTheException(Scene scene) throws Exception {
        IllegalStateException shared = new IllegalStateException();
        for (int i = 0; i < 3; i++) {
            assertThat(scene.play(Job.failing(shared)).failure()).isSameAs(shared);
        }
        if (scene.way().awaits()) {
            assertThat(shared.getSuppressed()).hasSize(1).hasOnlyElementsOfType(CallerTrace.class);
        } else {
            assertThat(shared).hasNoSuppressedExceptions();
        }
    }

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#all")
    void traceOfCallersCanBeSwitchedOff(Scene scene) throws Exception {
        IllegalStateException original = new IllegalStateException();
        scene.play(builder -> builder.callerTraces(false), Job.failing(original));
        assertThat(original).hasNoSuppressedExceptions();
    }

    @ParameterizedTest
    @MethodSource("reliability.ways.Scene#all")
    void oneThatMustNotBlockIsRefusedBeforeTheSourceIsCalled(Scene scene) throws Exception {
        Job job = Job.returning(7);
        AtomicReference<CompletableFuture<Integer>> future = new AtomicReference<>();
        Throwable refusal = Scene.on(
                builder -> builder,
                views -> scene.caller()
                        .call(() -> CallerContext.forbidBlocking(() -> {
                            if (scene.way().isSync()) {
                                return scene.way().end(views, job).failure();
                            }
                            future.set(scene.way().begin(views, job));
                            return null;
                        })));
        if (scene.way().isSync()) {
            assertThat(refusal).isInstanceOf(BlockingRefusedException.class).hasMessageContaining("was not called");
            assertThat(job.isTouched()).isFalse();
        } else {
            assertThat(future.get()).isNotNull();
        }
    }
}
