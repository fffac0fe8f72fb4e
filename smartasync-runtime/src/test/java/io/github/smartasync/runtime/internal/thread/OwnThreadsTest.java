package io.github.smartasync.runtime.internal.thread;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Latch;
import io.github.smartasync.runtime.bridge.Offload;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Our threads belong to nobody, whoever comes first. */
@Timeout(60)
class OwnThreadsTest {

    private final SmartAsyncRuntime runtime =
            SmartAsyncRuntime.builder().executor("db", 2).threadNames("own").build();

    @AfterEach
    void close() {
        runtime.close(Duration.ZERO);
    }

    /** A subclass, which must be collected some day. */
    private static final class SomebodysGroup extends ThreadGroup {
        SomebodysGroup() {
            super("somebody's");
        }
    }

    @Test
    @SuppressWarnings("ThreadPriorityCheck") // the priority is what must not be inherited
    void keepNothingOfTheThreadThatMadeThem() throws Exception {
        FutureTask<Thread> making = new FutureTask<>(() -> new DaemonThreads("own").newThread(() -> {}));
        try (URLClassLoader application = new URLClassLoader(new URL[0], null)) {
            Thread caller = new Thread(new SomebodysGroup(), making, "caller");
            caller.setPriority(Thread.MIN_PRIORITY);
            caller.setContextClassLoader(application);
            caller.start();

            Thread made = making.get(20, SECONDS);

            assertThat(made.getThreadGroup().getParent()).isNull();
            assertThat(made.getPriority()).isEqualTo(Thread.NORM_PRIORITY);
            assertThat(made.getContextClassLoader()).isNull();
            assertThat(made.isDaemon()).isTrue();
            assertThat(made.getName()).isEqualTo("own-1");
        }
    }

    @Test
    void interruptingTheGroupOfWhoCameFirstInterruptsNoCallOfOthers() throws Exception {
        Offload db = Offload.on(runtime, "db");
        ThreadGroup group = new SomebodysGroup();
        FutureTask<Void> first = new FutureTask<>(() -> db.run(() -> {}).get(20, SECONDS));
        Latch done = new Latch();
        Thread caller = new Thread(
                group,
                () -> {
                    first.run();
                    done.open();
                },
                "caller");
        caller.start();
        done.await();
        Latch running = new Latch();
        Latch go = new Latch();
        CompletableFuture<Void> ofAnother = db.run(() -> {
            running.open();
            go.await();
        });
        running.await();

        group.interrupt();
        go.open();

        ofAnother.get(20, SECONDS);
    }

    @Test
    void areCalledByTheirExecutorAndNumbered() throws Exception {
        Offload db = Offload.on(runtime, "db");
        Latch go = new Latch();
        CompletableFuture<String> one = name(db, go);
        CompletableFuture<String> two = name(db, go);
        go.open();

        assertThat(List.of(one.get(20, SECONDS), two.get(20, SECONDS)))
                .allMatch(name -> name.matches("own-db-[1-9]"))
                .doesNotHaveDuplicates();
        assertThat(Offload.on(runtime)
                        .call(() -> Thread.currentThread().getName())
                        .get(20, SECONDS))
                .matches(WorkerThreads.areVirtual() ? "own-virtual" : "own-[1-9]");
    }

    private static CompletableFuture<String> name(Offload on, Latch go) {
        return on.call(() -> {
            go.await();
            return Thread.currentThread().getName();
        });
    }
}
