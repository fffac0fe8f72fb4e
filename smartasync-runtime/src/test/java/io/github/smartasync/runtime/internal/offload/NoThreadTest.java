package io.github.smartasync.runtime.internal.offload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.bridge.Latch;
import io.github.smartasync.runtime.internal.thread.DaemonThreads;
import io.github.smartasync.runtime.internal.thread.Threads;
import io.github.smartasync.runtime.internal.timer.HandOver;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An executor of ours for which a thread cannot be started. */
@Timeout(60)
class NoThreadTest {

    private static final ExecutorGroup GROUP =
            new ExecutorGroup(new HandOver(new DaemonThreads("handover"), 1_000), 100);

    private final Latch second = new Latch();
    private final Latch third = new Latch();

    @Test
    void whatCameMeanwhileStartsOnAllPlacesThatAreFree() throws Exception {
        Failing threads = new Failing(1);
        OwnExecutor executor = new OwnExecutor("pool", 3, 100, threads, GROUP);
        threads.meanwhile = () -> {
            executor.execute(this::waitForTheThird);
            executor.execute(third::open);
        };

        assertRejects(executor);

        second.await();
    }

    @Test
    void whatWasTakenMeanwhileRunsAllTheSame() {
        Failing threads = new Failing(2);
        OwnExecutor executor = new OwnExecutor("pool", 1, 100, threads, GROUP);
        threads.meanwhile = () -> executor.execute(second::open);

        assertRejects(executor);

        assertThat(second.isOpen()).isTrue();
    }

    private static void assertRejects(OwnExecutor executor) {
        assertThatThrownBy(() -> executor.execute(() -> {
                    throw new AssertionError("it was rejected");
                }))
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessageContaining("could not start a thread");
    }

    private void waitForTheThird() {
        try {
            third.await();
        } catch (InterruptedException unexpected) {
            throw new AssertionError(unexpected);
        }
        second.open();
    }

    private static final class Failing implements Threads {

        private int failures;
        private Runnable meanwhile = () -> {};

        Failing(int failures) {
            this.failures = failures;
        }

        @Override
        public void start(Runnable worker) {
            if (failures-- > 0) {
                Runnable once = meanwhile;
                meanwhile = () -> {};
                once.run();
                throw new OutOfMemoryError("unable to create native thread");
            }
            Thread thread = new Thread(worker);
            thread.setDaemon(true);
            thread.start();
        }

        @Override
        public void close() {}
    }
}
