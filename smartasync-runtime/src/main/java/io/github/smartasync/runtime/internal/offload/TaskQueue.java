package io.github.smartasync.runtime.internal.offload;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The tasks that wait in an executor of ours, at most so many. A task is put in without a lock, and goes in order from the
 * intake to the list whenever that is empty, which like all else here is done under the executor's lock.
 */
final class TaskQueue {

    private final Admission admission;
    private final Intake intake = new Intake();

    // Guarded by the executor's lock.
    private final TaskList waiting = new TaskList(null);

    /** Whether all that was to be ended has been, so that nothing may start. */
    private boolean drained;

    TaskQueue(int limit) {
        this.admission = new Admission(limit);
    }

    int limit() {
        return admission.limit();
    }

    /** Puts the task in, unless so many wait beside those for which there are free places. Needs no lock. */
    boolean offer(Task<?> task, int placesFree) {
        if (!admission.enter(placesFree)) {
            return false;
        }
        intake.push(task);
        return true;
    }

    /** Whether a task may have come in that no worker has seen. Needs no lock. */
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

    /** Takes the task out that has waited longest. */
    @Nullable
    Task<?> poll() {
        if (drained) {
            return null; // whoever submits still is told that this is closed
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

    /** Takes all out, and lets nothing start any more. */
    void drainTo(List<Task<?>> all) {
        drained = true;
        intake.pourInto(waiting);
        for (Task<?> task = waiting.poll(); task != null; task = waiting.poll()) {
            admission.left();
            all.add(task);
        }
    }

    /** Where tasks arrive without a lock: a stack, last in, first out, linked by {@link Task#next}. */
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

    /**
     * How many tasks may wait. Callers that race with each other may exceed it by their number: what submitters write and what
     * workers write is kept apart, so that they do not disturb each other.
     */
    static final class Admission {

        private final int limit;

        /** How many tasks came to wait, and how many of them no longer do; the differences count, so both may wrap around. */
        private final AtomicInteger came = new AtomicInteger();

        private final AtomicInteger gone = new AtomicInteger();

        /** An earlier value of {@code gone}, which is good enough while it does not make the queue look full. */
        private int goneBefore;

        Admission(int limit) {
            this.limit = limit;
        }

        int limit() {
            return limit;
        }

        /** Lets a task in, unless so many wait beside those for which there are free places. */
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

        /** A task waits no longer. Called under the lock of the queue. */
        void left() {
            gone.lazySet(gone.get() + 1);
        }
    }
}
