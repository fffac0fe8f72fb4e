package io.github.smartasync.runtime.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stacks that end inside the machinery: whoever gets a future gets one that ends, and the executor goes on. */
final class StackOverflowTest {

    private static final int ROUNDS = 100;
    private static final int DEPTH = 3_000;
    /** An error with a deep stack takes long to make, so not every frame tries. */
    private static final int FRAMES_PER_TRY = 16;

    private static final int CALLS = 4;
    private static final long SMALL_STACK = 400_000;

    private final SmartAsyncRuntime runtime = SmartAsyncRuntime.builder()
            .executor("here", Runnable::run)
            .executor("own", 2)
            .build();

    @AfterEach
    void close() {
        runtime.close(Duration.ZERO);
    }

    /** An executor that runs tasks on their caller makes a call in a call in a call. */
    @ParameterizedTest(name = "limited: {0}")
    @ValueSource(booleans = {false, true})
    void everyFutureThatACallerGetsEnds(boolean limited) throws Exception {
        Offload offload = on("here", limited);
        new Nested(offload, 0).call(0); // links lambdas, for which a stack that ends has no room
        for (int round = 0; round < ROUNDS; round++) {
            // Another distance to the end of the stack each time, so that it ends in another place.
            Nested nested = new Nested(offload, 3 * round);
            onSmallStack(nested);
            assertThat(nested.got).isNotEmpty().allMatch(CompletableFuture::isDone);
        }
        goesOn(offload);
    }

    /** A recursion ends, and some of its last frames make a call. */
    @ParameterizedTest(name = "limited: {0}")
    @ValueSource(booleans = {false, true})
    void callsAtTheEndOfTheStackLeaveNothingBehind(boolean limited) throws Exception {
        Offload offload = on("own", limited);
        new Recursion(offload, 0).call(0); // as above
        for (int round = 0; round < ROUNDS / 2; round++) {
            Recursion recursion = new Recursion(offload, 3 * round);
            onSmallStack(recursion);
            assertThat(recursion.got).isNotEmpty().allSatisfy(StackOverflowTest::ends);
        }
        goesOn(offload);
    }

    private Offload on(String executor, boolean limited) {
        return Offload.on(runtime, setup -> {
            setup.executor(executor);
            return limited ? setup.timeoutNanos(TimeUnit.MINUTES.toNanos(10)) : setup;
        });
    }

    /** A thread that hangs, because a lock was left locked, neither holds this test nor keeps the JVM alive. */
    private static void onSmallStack(Runnable task) throws InterruptedException {
        Thread thread = new Thread(null, task, "small stack", SMALL_STACK);
        thread.setDaemon(true);
        thread.start();
        thread.join(TimeUnit.MINUTES.toMillis(1));
        assertThat(thread.isAlive()).isFalse();
    }

    private void goesOn(Offload offload) {
        ends(offload.call(() -> 1));
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(runtime.executors())
                        .allMatch(state -> state.running() + state.queued() + state.waiting() == 0));
    }

    private static void ends(CompletableFuture<?> future) {
        assertThat(future.handle((value, failure) -> true))
                .succeedsWithin(1, TimeUnit.MINUTES)
                .isEqualTo(true);
    }

    private static final class Nested implements Runnable {

        private final Offload offload;
        private final int padding;
        private final Collection<CompletableFuture<Integer>> got = new ArrayDeque<>(2 * DEPTH);

        Nested(Offload offload, int padding) {
            this.offload = offload;
            this.padding = padding;
        }

        @Override
        public void run() {
            try {
                pad(padding);
            } catch (StackOverflowError expected) {
                // What was made before is looked at.
            }
        }

        private int pad(int frames) {
            return frames == 0 ? call(DEPTH) : pad(frames - 1);
        }

        private int call(int left) {
            CompletableFuture<Integer> future = offload.call(() -> left == 0 ? 0 : call(left - 1));
            got.add(future);
            return left;
        }
    }

    private static final class Recursion implements Runnable {

        private final Offload offload;
        private final int padding;
        private final Collection<CompletableFuture<Integer>> got = new ArrayDeque<>(2 * CALLS);

        Recursion(Offload offload, int padding) {
            this.offload = offload;
            this.padding = padding;
        }

        @Override
        public void run() {
            pad(padding);
        }

        private int pad(int frames) {
            return frames == 0 ? descend(0) : pad(frames - 1);
        }

        @SuppressWarnings("InfiniteRecursion") // until the stack ends
        private int descend(int depth) {
            int below;
            try {
                below = descend(depth + 1);
            } catch (StackOverflowError end) {
                below = depth;
            }
            if (depth % FRAMES_PER_TRY == 0 && got.size() < CALLS) {
                try {
                    call(depth);
                } catch (StackOverflowError noRoom) {
                    // A frame higher there is more.
                }
            }
            return below;
        }

        private void call(int depth) {
            got.add(offload.call(() -> depth));
        }
    }
}
