package io.github.smartasync.runtime.internal.offload;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A first-in-first-out list of tasks. The tasks hold the links themselves: so a list allocates nothing, and a cancelled task
 * leaves the middle at once. A task is in one list at most. The owner of the list guards it with a lock.
 */
final class TaskList {

    /** For a user's executor: the stripe that has this list. */
    final @Nullable TaskStripe stripe;

    private @Nullable Task<?> first;
    private @Nullable Task<?> last;
    private int size;

    TaskList(@Nullable TaskStripe stripe) {
        this.stripe = stripe;
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return first == null;
    }

    void add(Task<?> task) {
        Task<?> before = last;
        task.previous = before;
        last = task;
        if (before == null) {
            first = task;
        } else {
            before.linkTo(task);
        }
        task.list = this;
        size++;
    }

    @Nullable
    Task<?> poll() {
        Task<?> task = first;
        if (task != null) {
            remove(task);
        }
        return task;
    }

    /** Removes the task if it is in this list. */
    boolean remove(Task<?> task) {
        if (task.list != this) {
            return false;
        }
        unlink(task);
        task.list = null;
        return true;
    }

    /** Moves the task from this list to another, if it is here. Readers see it in one of the two lists at all times. */
    void move(Task<?> task, TaskList other) {
        if (task.list == this) {
            unlink(task);
            other.add(task);
        }
    }

    private void unlink(Task<?> task) {
        Task<?> before = task.previous;
        Task<?> after = task.next;
        if (before == null) {
            first = after;
        } else {
            before.linkTo(after);
        }
        if (after == null) {
            last = before;
        } else {
            after.previous = before;
        }
        task.previous = null;
        task.linkTo(null);
        size--;
    }

    void copyTo(List<Task<?>> copy) {
        for (Task<?> task = first; task != null; task = task.next) {
            copy.add(task);
        }
    }

    void copyThoseOn(Thread thread, List<Task<?>> copy) {
        for (Task<?> task = first; task != null; task = task.next) {
            if (task.runner == thread) {
                copy.add(task);
            }
        }
    }

    boolean hasOneOn(Thread thread) {
        for (Task<?> task = first; task != null; task = task.next) {
            if (task.runner == thread) {
                return true;
            }
        }
        return false;
    }
}
