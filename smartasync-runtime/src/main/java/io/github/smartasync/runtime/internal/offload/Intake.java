package io.github.smartasync.runtime.internal.offload;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Where tasks arrive without a lock: a stack, last in, first out, linked by {@link Task#next}. */
final class Intake extends AtomicReference<@Nullable Task<?>> {

    private static final long serialVersionUID = 1L;

    void push(Task<?> task) {
        Task<?> before;
        do {
            before = get();
            task.next = before;
        } while (!compareAndSet(before, task));
    }

    boolean isEmpty() {
        return get() == null;
    }

    /** Moves all to the end of a list, the oldest first. Called under the lock of the list. */
    void pourInto(TaskList list) {
        if (isEmpty()) {
            return;
        }
        Task<?> oldest = reversed(getAndSet(null));
        while (oldest != null) {
            Task<?> newer = oldest.next;
            oldest.next = null;
            list.add(oldest);
            oldest = newer;
        }
    }

    private static @Nullable Task<?> reversed(@Nullable Task<?> newest) {
        Task<?> oldest = null;
        Task<?> task = newest;
        while (task != null) {
            Task<?> older = task.next;
            task.next = oldest;
            oldest = task;
            task = older;
        }
        return oldest;
    }
}
