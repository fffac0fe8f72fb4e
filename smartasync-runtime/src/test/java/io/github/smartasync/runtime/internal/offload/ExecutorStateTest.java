package io.github.smartasync.runtime.internal.offload;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.ExecutorState;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Offload;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/** What a runtime tells of its executors. */
final class ExecutorStateTest {

    @Test
    void theDefaultExecutorComesFirstAndTheOthersByName() {
        Executor users = task -> {};
        try (SmartAsyncRuntime runtime = SmartAsyncRuntime.builder()
                .executor("ftp", 3)
                .executor("db", users)
                .executor("sql", users)
                .queueLimit(7)
                .build()) {
            assertThat(runtime.executors()).extracting(ExecutorState::name).containsExactly("default", "db", "ftp");
            assertThat(runtime.executors().get(1))
                    .isEqualTo(new ExecutorState("db", false, OptionalInt.empty(), OptionalInt.empty(), 0, 0, 0));
            assertThat(runtime.executors().get(2))
                    .isEqualTo(new ExecutorState("ftp", true, OptionalInt.of(3), OptionalInt.of(7), 0, 0, 0));
        }
    }

    @Test
    void countsWhatRunsAndWhatIsQueued() throws InterruptedException {
        SmartAsyncRuntime runtime =
                SmartAsyncRuntime.builder().maxConcurrency(2).build();
        Offload offload = Offload.on(runtime);
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch end = new CountDownLatch(1);
        for (int i = 0; i < 5; i++) {
            assertThat(offload.run(() -> {
                        begun.countDown();
                        end.await();
                    }))
                    .isNotNull();
        }
        begun.await();
        ExecutorState busy = runtime.executors().get(0);
        assertThat(busy.limit()).hasValue(2);
        assertThat(busy.running()).isEqualTo(2);
        assertThat(busy.waiting()).isZero();
        assertThat(busy.queued()).isEqualTo(3);
        end.countDown();
        runtime.close();
        assertThat(runtime.executors().get(0))
                .satisfies(idle -> assertThat(idle.running() + idle.waiting() + idle.queued())
                        .isZero());
    }

    @Test
    void aCallThatWaitsForAnotherIsWaiting() throws InterruptedException {
        SmartAsyncRuntime runtime =
                SmartAsyncRuntime.builder().maxConcurrency(1).build();
        Offload offload = Offload.on(runtime);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Object> outer = offload.call(() -> offload.call(() -> {
                    begun.countDown();
                    end.await();
                    return 1;
                })
                .join());
        begun.await(); // the inner one has the only place now
        ExecutorState state = runtime.executors().get(0);
        assertThat(state.running()).isEqualTo(1);
        assertThat(state.waiting()).isEqualTo(1);
        assertThat(state.queued()).isZero();
        end.countDown();
        assertThat(outer).succeedsWithin(Duration.ofSeconds(20));
        runtime.close();
    }

    @Test
    void ofAnExecutorOfTheUsersItsCallsAreCounted() {
        Queue<Runnable> queue = new ArrayDeque<>();
        SmartAsyncRuntime runtime =
                SmartAsyncRuntime.builder().executor(queue::add).build();
        Offload offload = Offload.on(runtime);
        CompletableFuture<ExecutorState> inside =
                offload.call(() -> runtime.executors().get(0));
        assertThat(offload.call(() -> 1)).isNotDone();
        assertThat(runtime.executors().get(0).queued()).isEqualTo(2);
        queue.remove().run();
        assertThat(inside)
                .isCompletedWithValue(
                        new ExecutorState("default", false, OptionalInt.empty(), OptionalInt.empty(), 1, 0, 1));
        assertThat(runtime.executors().get(0).running()).isZero();
        runtime.close(Duration.ZERO);
    }
}
