package io.github.smartasync.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SmartAsyncExtension.class)
class StepExecutorTest {

    private final Prices prices = new Prices();

    @Test
    void anOffloadedCallWaitsForItsStep(StepExecutor executor, PricesAsync view) {
        CompletableFuture<List<String>> articles = view.articles();
        assertThat(executor.waiting()).isEqualTo(1);
        assertThat(articles).isNotDone();

        executor.step();
        assertThat(articles).isCompletedWithValue(List.of("apple"));
        assertThat(prices.wasCalledBy(Thread.currentThread())).isTrue();
        assertThat(executor.waiting()).isZero();
    }

    @Test
    void aTestMayTakeItAfterTheRuntime(SmartAsyncRuntime runtime, StepExecutor executor) {
        assertThat(PricesAsync.of(prices, runtime).articles()).isNotDone();
        executor.step();
    }

    @Test
    void aCallThatWasCancelledDoesNothing(StepExecutor executor, PricesAsync view) {
        assertThat(view.articles().cancel(true)).isTrue();
        assertThat(executor.runAll()).isEqualTo(1);
        assertThat(prices.wasCalledBy(Thread.currentThread())).isFalse();
    }

    @Test
    void runsTasksInTheirOrderAndThoseThatTheyAdd() {
        StepExecutor executor = new StepExecutor();
        List<Integer> ran = new ArrayList<>();
        executor.execute(() -> executor.execute(() -> ran.add(3)));
        executor.execute(() -> ran.add(2));
        assertThat(executor).hasToString("StepExecutor with 2 waiting");
        assertThat(executor.runAll()).isEqualTo(3);
        assertThat(ran).containsExactly(2, 3);
    }

    @Test
    void aStepWithoutTasksIsAMistake() {
        assertThatThrownBy(new StepExecutor()::step)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("No task waits: nothing was offloaded, or all of it has run.");
    }

    @Test
    void whatATaskThrowsIsThrown() {
        StepExecutor executor = new StepExecutor();
        executor.execute(() -> {
            throw new IllegalArgumentException("no price");
        });
        assertThatThrownBy(executor::step).hasMessage("no price");
    }
}
