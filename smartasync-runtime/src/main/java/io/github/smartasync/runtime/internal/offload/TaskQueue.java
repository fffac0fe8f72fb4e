package io.github.smartasync.runtime.internal.offload;

import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import org.jspecify.annotations.Nullable;

/**
 * The tasks that wait in an executor of ours. Their number is limited. The tasks hold the links themselves: so the queue allocates
 * nothing, and a cancelled task leaves the middle at once.
 *
 * <p>Putting a task in needs no lock: a submitter takes its place as the newest, and then links the one before to it. Between the
 * two, its task and those that come after it cannot be reached. Whoever finds no task therefore leaves such tasks to their
 * submitters, who look for a free place when they have linked them. Everything else needs the executor's lock.
 *
 * <p>Submitters and workers write different objects, so that they do not disturb each other.
 */
final class TaskQueue {

    private final Intake intake;
    private final Outlet outlet = new Outlet();

    TaskQueue(int limit) {
        this.intake = new Intake(limit);
    }

    int limit() {
        return intake.limit;
    }

    /**
     * Adds the task, unless the queue is full. Tasks that can start at once do not count. Needs no lock. The price: submitters that
     * race may together exceed the limit by as many as they are.
     */
    boolean offer(Task<?> task, int placesFree) {
        if (!intake.admits(placesFree, outlet)) {
            return false;
        }
        Task<?> before = intake.makeNewest(task);
        if (before == null) {
            outlet.oldest = task;
        } else {
            task.previous = before;
            before.next = task;
        }
        intake.count(); // at last: so the JVM needs no fence for the link
        return true;
    }

    /** How many tasks wait. */
    int size() {
        return Math.max(0, intake.came - outlet.gone); // a task may go before it was counted
    }

    boolean isEmpty() {
        return intake.newest == null;
    }

    /** Takes out the task that has waited longest. Null if there is none, or if it cannot be reached yet. */
    @Nullable
    Task<?> poll() {
        return outlet.drained ? null : takeOldest(); // late submitters are told that the executor is closed
    }

    /** Takes all tasks out, and waits for those whose submitters have not linked them yet. From now on none may start. */
    @SuppressWarnings("ThreadPriorityCheck") // correct without the yield; with it submitters can go on
    void drainTo(List<Task<?>> all) {
        outlet.drained = true;
        while (!isEmpty()) {
            Task<?> task = takeOldest();
            if (task == null) {
                Thread.yield();
            } else {
                all.add(task);
            }
        }
    }

    private @Nullable Task<?> takeOldest() {
        Task<?> task = outlet.oldest();
        if (task == null) {
            return null;
        }
        Task<?> after = task.next;
        outlet.setOldest(after);
        if (after == null && !intake.replaceNewest(task, null)) {
            outlet.beforeOldest = task;
        } else {
            task.linkTo(null);
        }
        outlet.left(task);
        return task;
    }

    /** Takes a task out, wherever it is in the queue; false if it is not, or if it cannot be reached yet. */
    boolean remove(Task<?> task) {
        if (task == outlet.oldest()) {
            return takeOldest() != null;
        }
        Task<?> before = task.previous;
        if (before == null || before.next != task) {
            return false;
        }
        Task<?> after = task.next;
        before.linkTo(after);
        if (after == null && !intake.replaceNewest(task, before)) {
            after = awaitNext(task);
            before.linkTo(after);
        }
        if (after != null) {
            after.previous = before;
        }
        task.linkTo(null);
        outlet.left(task);
        return true;
    }

    /** The task after one that is no longer the newest. Its submitter is about to link it. */
    @SuppressWarnings("ThreadPriorityCheck") // correct without the yield; with it the submitter can go on
    private static Task<?> awaitNext(Task<?> task) {
        Task<?> next = task.next;
        while (next == null) {
            Thread.yield();
            next = task.next;
        }
        return next;
    }

    /** What submitters write. */
    private static final class Intake extends Padded {

        @SuppressWarnings("rawtypes")
        private static final AtomicReferenceFieldUpdater<Intake, Task> NEWEST =
                AtomicReferenceFieldUpdater.newUpdater(Intake.class, Task.class, "newest");

        private static final AtomicIntegerFieldUpdater<Intake> CAME =
                AtomicIntegerFieldUpdater.newUpdater(Intake.class, "came");

        final int limit;

        /** Null if the queue is empty. */
        volatile @Nullable Task<?> newest;

        /** How many tasks have ever come. Only the difference to those that are gone counts, so both may wrap around. */
        volatile int came;

        /** An earlier value of {@code gone}. It will do until it makes the queue look full. */
        private int goneBefore;

        Intake(int limit) {
            this.limit = limit;
        }

        boolean admits(int placesFree, Outlet outlet) {
            if (wouldExceed(placesFree)) {
                goneBefore = outlet.gone;
                return !wouldExceed(placesFree);
            }
            return true;
        }

        private boolean wouldExceed(int placesFree) {
            return (long) (came + 1 - goneBefore) - placesFree > limit;
        }

        void count() {
            CAME.incrementAndGet(this);
        }

        /** Returns the one before; null if the queue was empty. */
        @Nullable
        Task<?> makeNewest(Task<?> task) {
            return NEWEST.getAndSet(this, task);
        }

        /** Null for the second task says that the queue is empty. False if a newer task has come. */
        boolean replaceNewest(Task<?> task, @Nullable Task<?> before) {
            return NEWEST.compareAndSet(this, task, before);
        }
    }

    /** What workers write, under the lock; but the first task of an empty queue is written by its submitter. */
    private static final class Outlet extends Padded {

        @SuppressWarnings("rawtypes")
        private static final AtomicReferenceFieldUpdater<Outlet, Task> OLDEST =
                AtomicReferenceFieldUpdater.newUpdater(Outlet.class, Task.class, "oldest");

        private static final AtomicIntegerFieldUpdater<Outlet> GONE =
                AtomicIntegerFieldUpdater.newUpdater(Outlet.class, "gone");

        /** Null if the queue is empty, or if the oldest task cannot be reached yet. */
        private volatile @Nullable Task<?> oldest;

        /** A task that was taken out when the next one could not be reached yet. */
        @Nullable
        Task<?> beforeOldest;

        /** How many tasks no longer wait. */
        volatile int gone;

        /** Whether the queue was cleared because the executor ends. Then nothing may start. */
        boolean drained;

        void setOldest(@Nullable Task<?> task) {
            OLDEST.lazySet(this, task);
        }

        @Nullable
        Task<?> oldest() {
            Task<?> before = beforeOldest;
            if (before != null && before.next != null) {
                setOldest(before.next);
                before.linkTo(null);
                beforeOldest = null;
            }
            return oldest;
        }

        void left(Task<?> task) {
            task.previous = null;
            GONE.lazySet(this, gone + 1);
        }
    }

    /**
     * Keeps what a subclass writes away from the object before it in memory. Otherwise cores that write both would wait for each
     * other: they exchange lines of 64 bytes, often two at a time.
     */
    @SuppressWarnings({"unused", "MultiVariableDeclaration"}) // their number is what counts
    private abstract static class Padded {

        /** Without it, the JVM would put a field of the subclass into the gap before the first long. */
        private int small;

        private long a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, aa, ab, ac, ad, ae, af;
    }
}
