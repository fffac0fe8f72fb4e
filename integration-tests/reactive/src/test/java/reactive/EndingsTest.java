package reactive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.smartasync.runtime.CallInterruptedException;
import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Whichever way a call ends that its source did not choose, the source is cancelled; Vert.x alone has no cancel. */
@Timeout(120)
class EndingsTest {

    private final SourcesSync sync = SourcesSync.of(new Sources());
    private final SourcesAsync async = SourcesAsync.of(new Sources());

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "VERTX")
    void everyEndOfTheFutureCancelsTheSource(Kind kind) throws InterruptedException {
        endsTheSource(kind, future -> future.cancel(true));
        endsTheSource(kind, future -> future.cancel(false));
        endsTheSource(kind, future -> future.complete(null));
        endsTheSource(kind, future -> future.completeExceptionally(new IllegalStateException()));
        endsTheSource(kind, future -> future.orTimeout(1, TimeUnit.NANOSECONDS));
        endsTheSource(kind, future -> future.completeOnTimeout(null, 1, TimeUnit.NANOSECONDS));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what they return is the future itself
    private void endsTheSource(Kind kind, Consumer<CompletableFuture<?>> end) throws InterruptedException {
        Origin origin = Origin.pending();
        end.accept(kind.async(async, () -> origin));
        assertThat(origin.awaitCancelled()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void cancellingEndsTheFutureAtLeast(Kind kind) {
        CompletableFuture<?> future = kind.async(async, Origin::pending);
        assertThat(future.cancel(true)).isTrue();
        assertThat(future).isCancelled();
    }

    @ParameterizedTest
    @EnumSource
    void theEndOfTheSourceCancelsNothing(Kind kind) {
        Origin origin = Origin.pending();
        CompletableFuture<?> future = kind.async(async, () -> origin);
        origin.end.complete(7);
        future.join();
        future.cancel(true);
        assertThat(origin.isCancelled()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aLimitReachesTheSource(Kind kind) throws InterruptedException {
        try (SmartAsyncRuntime runtime =
                SmartAsyncRuntime.builder().timeout(Duration.ofNanos(1)).build()) {
            Origin awaited = Origin.pending();
            assertThat(catchThrowable(() -> kind.sync(SourcesSync.of(new Sources(), runtime), () -> awaited)))
                    .isInstanceOf(CallTimeoutException.class);
            Origin adopted = Origin.pending();
            CompletableFuture<?> future = kind.async(SourcesAsync.of(new Sources(), runtime), () -> adopted);
            assertThat(future.handle((none, failure) -> failure).join()).isInstanceOf(CallTimeoutException.class);
            if (kind.canBeCancelled()) {
                assertThat(awaited.awaitCancelled()).isTrue();
                assertThat(adopted.awaitCancelled()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anInterruptOfTheWaitReachesTheSourceAndKeepsItsFlag(Kind kind) throws Exception {
        Origin origin = Origin.pending();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        Thread caller = new Thread(() -> {
            thrown.set(catchThrowable(() -> kind.sync(sync, () -> origin)));
            flag.set(Thread.currentThread().isInterrupted());
        });
        caller.start();
        while (caller.isAlive() && caller.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        caller.interrupt();
        caller.join();
        assertThat(thrown.get()).isInstanceOf(CallInterruptedException.class);
        assertThat(flag.get()).isTrue();
        if (kind.canBeCancelled()) {
            assertThat(origin.awaitCancelled()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFutureEndsOnTheThreadThatEndsTheSource(Kind kind) throws InterruptedException {
        Origin origin = Origin.pending();
        CompletableFuture<Thread> signalled = kind.async(async, () -> origin).thenApply(any -> Thread.currentThread());
        Thread ending = new Thread(() -> origin.end.complete(7));
        ending.start();
        ending.join();
        assertThat(signalled).isCompletedWithValue(ending);
    }
}
