package io.github.smartasync.runtime.internal.offload;

import io.github.smartasync.runtime.ExecutorState;
import io.github.smartasync.runtime.internal.offload.Dependent.WeakParent;
import io.github.smartasync.runtime.internal.offload.ExecutorGroup.WaitingThreads;
import io.github.smartasync.runtime.internal.thread.Threads;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * An executor of ours. It limits how many tasks run at a time, its queue is bounded, and it has no thread while there is nothing
 * to do. {@link Workers} tells how tasks get threads.
 *
 * <p>A submitter puts its task into the {@linkplain TaskQueue queue}, and takes the lock only if a place is free. So submitters
 * and workers do not disturb each other. No task is left behind, because of two volatile writes and two volatile reads: the
 * submitter writes the queue, then reads the free places and {@code starting}. A worker that finds nothing, or that begins,
 * writes those two, then reads the queue. So at least one of them sees the other. In the same way a submitter sees that the
 * executor is closed.
 */
public final class OwnExecutor extends TaskExecutor {

    /** No limit. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    private final int limit;
    private final TaskQueue queue;
    private final Workers workers;
    private final WaitingThreads waitingThreads;
    private final Places places;

    /** Guarded by the lock. */
    private final RunningTasks running = new RunningTasks();

    /** Null until a task has a dependent. If two threads make it, both will do. */
    private volatile @Nullable WeakParent parent;

    /** Has no thread yet. {@link #UNLIMITED} stands for any number of tasks at a time. */
    public OwnExecutor(String name, int limit, int queueLimit, Threads threads, ExecutorGroup group) {
        super(name, group);
        this.limit = limit;
        this.queue = new TaskQueue(queueLimit);
        this.waitingThreads = group.waitingThreads();
        this.places = new Places(limit);
        this.workers = new Workers(this, places, queue, running, threads, waitingThreads);
    }

    @Override
    void submit(Task<?> task) {
        if (refuses()) {
            task.reject(CLOSED, null);
        } else if (!queue.offer(task, places.free())) {
            task.reject(
                    name() + " runs " + limit + " calls and has " + queue.limit() + " waiting, which is its limit",
                    null);
        } else {
            if (task.keptFromStarting()) {
                dequeue(task); // its limit passed before it was queued, so whoever ended it did not find it here
            }
            workers.startIfPlaceIsFree();
            if (refuses()) {
                task.reject(CLOSED, null);
                dequeue(task);
            }
        }
    }

    /** A task that already counts as running stays until its worker looks at it. */
    @Override
    void forget(Task<?> task) {}

    @Override
    void dequeue(Task<?> task) {
        acquire();
        try {
            if (queue.remove(task)) {
                signalIfEmpty();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Runs a task instead of waiting for it, on a worker that keeps its place. All other tasks are run by their
     * workers.
     */
    @Override
    void run(Task<?> task) {
        acquire();
        try {
            if (!queue.remove(task)) {
                return;
            }
            running.addByWaiter(task);
        } finally {
            lock.unlock();
        }
        task.runHere();
        acquire();
        try {
            running.removeByWaiter(task);
            signalIfEmpty();
        } finally {
            lock.unlock();
        }
    }

    @Override
    List<Task<?>> runningOn(Thread caller) {
        List<Task<?>> tasks = new ArrayList<>();
        acquire();
        try {
            running.copyThoseOn(caller, tasks);
        } finally {
            lock.unlock();
        }
        return tasks;
    }

    @Override
    public boolean runsOn(Thread caller) {
        acquire();
        try {
            return running.hasOneOn(caller);
        } finally {
            lock.unlock();
        }
    }

    /** Takes waiting tasks out of the queue, so that none starts when the running ones are interrupted. */
    @Override
    List<Task<?>> unfinished() {
        List<Task<?>> unfinished = new ArrayList<>();
        ArrayDeque<Worker> comeBack;
        acquire();
        try {
            queue.drainTo(unfinished);
            running.copyTo(unfinished);
            comeBack = places.open();
        } finally {
            lock.unlock();
        }
        comeBack.forEach(Worker::wake);
        return unfinished;
    }

    @Override
    boolean isEmpty() {
        return queue.isEmpty() && running.isEmpty();
    }

    /** Only if so many threads wait that no other may start. Otherwise another thread runs the task. */
    @Override
    boolean lendsItsThreads() {
        return waitingThreads.isFull();
    }

    @Override
    WeakParent parentOf(Task<?> task) {
        WeakParent made = parent;
        if (made == null) {
            made = new WeakParent(this, null);
            parent = made;
        }
        return made;
    }

    @Override
    public ExecutorState state(String registered) {
        acquire();
        try {
            int atPlaces = Math.min(places.taken(), running.size());
            return new ExecutorState(
                    registered,
                    true,
                    limit == UNLIMITED ? OptionalInt.empty() : OptionalInt.of(limit),
                    OptionalInt.of(queue.limit()),
                    atPlaces,
                    running.size() - atPlaces,
                    queue.size());
        } finally {
            lock.unlock();
        }
    }

    @Override
    String description() {
        return limit == UNLIMITED ? name() : name() + " (" + limit + " at a time)";
    }
}
