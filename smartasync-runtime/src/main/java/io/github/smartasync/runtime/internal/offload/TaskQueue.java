package io.github.smartasync.runtime.internal.offload;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The tasks that wait in an executor of ours. Their number is limited. Putting a task in needs no lock: it goes to the intake.
 * Everything else needs the executor's lock, also moving the intake to the list, in order, when the list is empty.
 */
final class TaskQueue {

    private final Admission admission;
    private final Intake intake = new Intake();

    // Guarded by the executor's lock.
    private final TaskList waiting = new TaskList(null);

    /** Whether the queue was cleared because the executor ends. Then nothing may start. */
    private boolean drained;

    TaskQueue(int limit) {
        this.admission = new Admission(limit);
    }

    int limit() {
        return admission.limit();
    }

    /** Adds the task, unless the queue is full. Tasks that can start at once do not count. Needs no lock. */
    boolean offer(Task<?> task, int placesFree) {
        if (!admission.enter(placesFree)) {
            return false;
        }
        intake.push(task);
        return true;
    }

    /** Whether a task may have arrived that no worker has seen. Needs no lock. */
    boolean hasArrivals() {
        return !intake.isEmpty();
    }

    /** How many tasks wait. */
    int size() {
        intake.pourInto(waiting);
        return waiting.size();
    }

    boolean isEmpty() {
        return intake.isEmpty() && waiting.isEmpty();
    }

    /** Takes out the task that has waited longest. */
    @Nullable
    Task<?> poll() {
        if (drained) {
            return null; // late submitters are told that the executor is closed
        }
        if (waiting.isEmpty()) {
            intake.pourInto(waiting);
        }
        Task<?> oldest = waiting.poll();
        if (oldest != null) {
            admission.left();
        }
        return oldest;
    }

    /** Takes a task out, wherever it is in the queue; false if it is not. */
    boolean remove(Task<?> task) {
        intake.pourInto(waiting);
        boolean removed = waiting.remove(task);
        if (removed) {
            admission.left();
        }
        return removed;
    }

    /** Takes all tasks out. From now on none may start. */
    void drainTo(List<Task<?>> all) {
        drained = true;
        intake.pourInto(waiting);
        for (Task<?> task = waiting.poll(); task != null; task = waiting.poll()) {
            admission.left();
            all.add(task);
        }
    }

    /** Where tasks arrive without a lock: a stack (last in, first out), linked by {@link Task#next}. */
    private static final class Intake extends AtomicReference<@Nullable Task<?>> {

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

        /** Moves all tasks to the end of a list, oldest first. Called under the lock of the list. */
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

    /**
     * Limits how many tasks wait. Submitters and workers write different counters, so that they do not disturb each other. The
     * price: submitters that race may together exceed the limit by as many as they are.
     */
    static final class Admission {

        private final int limit;

        /**
         * How many tasks have ever waited, and how many of them no longer do. Only the difference counts, so both may
         * wrap around.
         */
        private final AtomicInteger came = new AtomicInteger();

        private final AtomicInteger gone = new AtomicInteger();

        /** An earlier value of {@code gone}. It will do until it makes the queue look full. */
        private int goneBefore;

        Admission(int limit) {
            this.limit = limit;
        }

        int limit() {
            return limit;
        }

        /** Takes a task, unless the queue is full. Tasks that can start at once do not count. */
        boolean enter(int placesFree) {
            int count = came.incrementAndGet();
            if (tooMany(count, placesFree)) {
                goneBefore = gone.get();
                if (tooMany(count, placesFree)) {
                    came.decrementAndGet();
                    return false;
                }
            }
            return true;
        }

        private boolean tooMany(int count, int placesFree) {
            return (long) (count - goneBefore) - placesFree > limit;
        }

        /** A task no longer waits. Called under the lock of the queue. */
        void left() {
            gone.lazySet(gone.get() + 1);
        }
    }
}
