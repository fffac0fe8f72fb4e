package io.github.smartasync.runtime.internal.offload;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.internal.carry.Carriers;
import io.github.smartasync.runtime.internal.thread.DaemonThreads;
import io.github.smartasync.runtime.internal.thread.Threads;
import io.github.smartasync.runtime.internal.timer.HandOver;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WorkersTest implements Threads {

    private final ExecutorGroup group = new ExecutorGroup(new HandOver(new DaemonThreads("handover"), 1_000), 100);
    private final OwnExecutor executor = new OwnExecutor("pool", 1, 10, this, group);
    private final TaskQueue queue = new TaskQueue(10);
    private final Places places = new Places(1);
    private final Workers workers =
            new Workers(executor, places, queue, new RunningTasks(), this, group.waitingThreads());
    private final Queue<Runnable> started = new ArrayDeque<>();
    private final List<String> ran = new ArrayList<>();

    @Test
    void aWorkerRunsWhatWaitsAndThenFreesItsPlace() {
        submit("a");
        submit("b");

        started.remove().run();

        assertThat(ran).containsExactly("a", "b");
        assertThat(started).isEmpty();
        assertThat(places.free()).isOne();
    }

    /** Its submitter has asked before whether the executor has ended, and will ask again when it has got the lock. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aWorkerEndsThoughATaskCameTooLate() {
        submit("a");
        queue.drainTo(new ArrayList<>());
        queue.offer(task("late"), 0);

        started.remove().run();

        assertThat(ran).containsExactly("a");
        assertThat(places.free()).isOne();
    }

    private void submit(String name) {
        queue.offer(task(name), places.free());
        workers.startIfPlaceIsFree();
    }

    private Task<?> task(String name) {
        Offloading offloading = new Offloading(name, executor, 0, true, null, null, Carriers.NONE, null, null);
        return new Task<@Nullable Void>(offloading) {
            @Override
            protected @Nullable Void call() {
                ran.add(name);
                return null;
            }
        };
    }

    @Override
    public void start(Runnable worker) {
        started.add(worker);
    }

    @Override
    public void close() {}
}
