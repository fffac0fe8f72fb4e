package io.github.smartasync.runtime.internal.await;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class EndedFutureTest {

    @Test
    void theInterruptOfItsWorkIsAFailure() {
        InterruptedException ofTheWork = new InterruptedException("the work was interrupted");
        Future<String> ended = new FutureTask<>(() -> "never run") {
            @Override
            public String get() throws InterruptedException {
                throw ofTheWork;
            }
        };

        assertThatThrownBy(() -> EndedFuture.get(ended))
                .isInstanceOf(ExecutionException.class)
                .hasCause(ofTheWork);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void theFlagOfTheThreadStays() throws Exception {
        Thread.currentThread().interrupt();

        assertThat(EndedFuture.<String>get(CompletableFuture.completedFuture("12.50")))
                .isEqualTo("12.50");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void anInterruptInTheVeryMomentStaysWhenTheWorkHasFailed() {
        IllegalStateException ofTheWork = new IllegalStateException();
        Future<String> ended = new FutureTask<>(() -> "never run") {
            private boolean interrupted;

            @Override
            public String get() throws InterruptedException, ExecutionException {
                if (!interrupted) {
                    interrupted = true;
                    throw new InterruptedException();
                }
                throw new ExecutionException(ofTheWork);
            }
        };

        assertThatThrownBy(() -> EndedFuture.get(ended)).hasCause(ofTheWork);
        assertThat(Thread.interrupted()).isTrue();
    }
}
