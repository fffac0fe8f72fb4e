package io.github.smartasync.runtime.internal.offload;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.internal.carry.Carriers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskQueueTest {

    private final TaskQueue queue = new TaskQueue(10);

    @Test
    void theTaskThatHasWaitedLongestComesFirst() {
        List<Task<?>> tasks = offered(3);

        assertThat(drained()).isEqualTo(tasks);
        assertThat(queue.isEmpty()).isTrue();
    }

    @Test
    void anEmptiedQueueTakesTasksAgain() {
        for (int round = 0; round < 3; round++) {
            Task<?> only = offered(1).get(0);
            assertThat(queue.poll() == only).isTrue();
            assertThat(queue.poll()).isNull();
            assertThat(queue.isEmpty()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aTaskLeavesFromAnywhere(int which) {
        List<Task<?>> tasks = offered(3);

        Task<?> cancelled = tasks.remove(which);

        assertThat(queue.remove(cancelled)).isTrue();
        assertThat(queue.remove(cancelled)).isFalse();
        assertThat(queue.size()).isEqualTo(2);
        tasks.addAll(offered(1));
        assertThat(drained()).isEqualTo(tasks);
        assertThat(queue.isEmpty()).isTrue();
    }

    @Test
    void aTaskThatIsNotInTheQueueIsNotRemoved() {
        offered(2);
        Task<?> taken = queue.poll();

        assertThat(taken).isNotNull();
        assertThat(queue.remove(taken)).isFalse();
        assertThat(queue.remove(task())).isFalse();
        assertThat(queue.size()).isEqualTo(1);
    }

    @Test
    void aTaskThatHasLeftHoldsNoOther() {
        List<Task<?>> tasks = offered(4);

        assertThat(queue.poll() == tasks.get(0)).isTrue();
        assertThat(queue.remove(tasks.get(2))).isTrue();

        assertThat(tasks.get(0).next).isNull();
        assertThat(tasks.get(2).next).isNull();
        assertThat(tasks.get(2).previous).isNull();
    }

    @Test
    void afterTheEndNoneStarts() {
        List<Task<?>> tasks = offered(2);
        List<Task<?>> left = new ArrayList<>();

        queue.drainTo(left);
        Task<?> late = offered(1).get(0);

        assertThat(left).isEqualTo(tasks);
        assertThat(queue.poll()).isNull();
        assertThat(queue.remove(late)).isTrue();
        assertThat(queue.isEmpty()).isTrue();
    }

    @Test
    void aFreePlaceIsForOneTaskHoweverLongItsThreadTakesToStart() {
        TaskQueue full = new TaskQueue(0);

        assertThat(full.offer(task(), 1)).isTrue();
        assertThat(full.offer(task(), 1)).isFalse();
        assertThat(full.offer(task(), 1)).isFalse();
    }

    @Test
    void beyondTheFreePlacesAsManyAsTheLimitMayWait() {
        TaskQueue two = new TaskQueue(2);

        for (int i = 0; i < 3; i++) {
            assertThat(two.offer(task(), 1)).isTrue();
        }
        assertThat(two.offer(task(), 1)).isFalse();
        assertThat(two.poll() == null).isFalse();
        assertThat(two.offer(task(), 1)).isTrue();
    }

    @Test
    void anyNumberOfPlacesAndAnyLimitDoNotOverflow() {
        TaskQueue large = new TaskQueue(Integer.MAX_VALUE);

        assertThat(large.offer(task(), Integer.MAX_VALUE)).isTrue();
        assertThat(large.offer(task(), 0)).isTrue();
    }

    private List<Task<?>> offered(int count) {
        List<Task<?>> tasks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Task<?> task = task();
            assertThat(queue.offer(task, 0)).isTrue();
            tasks.add(task);
        }
        return tasks;
    }

    private List<Task<?>> drained() {
        List<Task<?>> tasks = new ArrayList<>();
        for (Task<?> task = queue.poll(); task != null; task = queue.poll()) {
            tasks.add(task);
        }
        return tasks;
    }

    private static Task<?> task() {
        return new Nothing();
    }

    private static final class Nothing extends Task<@Nullable Void> {

        Nothing() {
            super(OFFLOADING);
        }

        @Override
        protected @Nullable Void call() {
            return null;
        }
    }

    @SuppressWarnings("NullAway") // the tasks are not run
    private static final Offloading OFFLOADING =
            new Offloading("nothing", null, 0, true, null, null, Carriers.NONE, null, null);
}
