package io.github.smartasync.runtime.internal.offload;

import io.github.smartasync.runtime.ExecutorState;
import io.github.smartasync.runtime.internal.offload.Dependent.WeakParent;
import io.github.smartasync.runtime.internal.offload.ExecutorGroup.WaitingThreads;
import io.github.smartasync.runtime.internal.thread.Threads;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * An executor of ours: so many tasks at a time, a bounded queue, and no thread while there is nothing to do. {@link Workers}
 * tells how tasks get threads.
 *
 * <p>Submitting puts the task into the {@linkplain TaskQueue queue} and takes the lock only if a place is free; so one that
 * submits and those that work do not disturb each other. No task is left behind, because of two writes and two reads that are
 * all volatile: the submitter writes the queue and then reads the free places and {@code starting}; a worker that found
 * nothing, or begins, writes these and then reads the queue. One of them sees the other. In the same way a submitter reads
 * whether this is closed.
 */
public final class OwnExecutor extends TaskExecutor {

    /** Any number at a time. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    private final int limit;
    private final TaskQueue queue;
    private final Workers workers;
    private final WaitingThreads waitingThreads;
    private final WeakParent parent = new WeakParent(this, null);

    /** Guarded by the lock. */
    private final TaskList running = new TaskList(null);

    /** One without a thread yet: runs so many tasks at a time, {@link #UNLIMITED} for any number, and lets so many wait. */
    public OwnExecutor(String name, int limit, int queueLimit, Threads threads, ExecutorGroup group) {
        super(name, group);
        this.limit = limit;
        this.queue = new TaskQueue(queueLimit);
        this.waitingThreads = group.waitingThreads();
        this.workers = new Workers(this, limit, queue, running, threads, waitingThreads);
    }

    @Override
    void submit(Task<?> task) {
        if (refuses()) {
            task.reject(CLOSED, null);
        } else if (!queue.offer(task, workers.placesFree())) {
            task.reject(
                    name() + " runs " + limit + " calls and has " + queue.limit() + " waiting, which is its limit",
                    null);
        } else {
            if (task.keptFromStarting()) {
                dequeue(task); // its limit passed before it was here, and whoever ended it did not find it
            }
            workers.startIfPlaceIsFree();
            if (refuses()) {
                task.reject(CLOSED, null);
                dequeue(task);
            }
        }
    }

    /** A task that has its place stays until its worker has looked at it. */
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

    /** In place of waiting for it, on the thread of a worker that keeps its place. Workers run their tasks themselves. */
    @Override
    void run(Task<?> task) {
        acquire();
        try {
            if (!queue.remove(task)) {
                return;
            }
            running.add(task);
        } finally {
            lock.unlock();
        }
        task.runHere();
        acquire();
        try {
            running.remove(task);
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

    /** What waits is taken out of the queue, so that it does not start when what runs is interrupted. */
    @Override
    List<Task<?>> unfinished() {
        List<Task<?>> unfinished = new ArrayList<>();
        ArrayDeque<Worker> comeBack;
        acquire();
        try {
            queue.drainTo(unfinished);
            running.copyTo(unfinished);
            comeBack = workers.openPlaces();
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

    /** Only when so many threads wait that no other may start: else a thread that waits lets others run what it waits for. */
    @Override
    boolean lendsItsThreads() {
        return waitingThreads.isFull();
    }

    @Override
    WeakParent parentOf(Task<?> task) {
        return parent;
    }

    @Override
    public ExecutorState state(String registered) {
        acquire();
        try {
            int places = Math.min(workers.placesTaken(), running.size());
            return new ExecutorState(
                    registered,
                    true,
                    limit == UNLIMITED ? OptionalInt.empty() : OptionalInt.of(limit),
                    OptionalInt.of(queue.limit()),
                    places,
                    running.size() - places,
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
