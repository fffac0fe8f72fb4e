package io.github.smartasync.runtime.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Stacks that end inside the machinery: whoever gets a future gets one that ends. */
final class StackOverflowTest {

    private static final int ROUNDS = 400;
    private static final int DEPTH = 3_000;
    private static final long SMALL_STACK = 200_000;

    private final SmartAsyncRuntime runtime =
            SmartAsyncRuntime.builder().executor("here", Runnable::run).build();

    @AfterEach
    void close() {
        runtime.close(Duration.ZERO);
    }

    /** An executor that runs tasks on their caller makes a call in a call in a call. */
    @Test
    void everyFutureThatACallerGetsEnds() throws Exception {
        Offload offload = Offload.on(runtime, "here");
        for (int round = 0; round < ROUNDS; round++) {
            // Another distance to the end of the stack each time, so that it ends in another place.
            Nested nested = new Nested(offload, round);
            Thread thread = new Thread(null, nested, "small stack", SMALL_STACK);
            thread.start();
            thread.join();
            assertThat(nested.got).isNotEmpty().allMatch(CompletableFuture::isDone);
        }
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
}
