package io.github.smartasync.runtime.internal.offload;

import io.github.smartasync.runtime.internal.thread.Threads;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An executor of ours: so many tasks at a time, a bounded queue, and no thread while there is nothing to do.
 *
 * <p>A place belongs to one worker, which drains the queue before it ends: so a place costs a thread once and not once per
 * task. A worker that waits gives its place up, and another starts; when it comes back it does so at once, even if that
 * makes more of them than places, because what it holds may be what the others wait for. Nothing new starts until
 * the number is below the limit again.
 *
 * <p>One worker starts at a time, and the first that it does is to start the next if tasks still wait: so a burst of short
 * tasks does not wake a thread for each of them. Without a limit each task has a thread of its own, at once.
 *
 * <p>Submitting puts the task into the {@linkplain TaskQueue queue} and takes the lock only if a place is free; so one that
 * submits and those that work do not disturb each other. No task is left behind, because of two writes and two reads that are all volatile: the
 * submitter writes the queue and then reads {@code taken} and {@code starting}; a worker that found nothing, or begins,
 * writes these and then reads the queue. One of them sees the other. In the same way a submitter reads {@code closed}.
 */
@SuppressWarnings("NonAtomicVolatileUpdate") // written under the lock, read without it
public final class OwnExecutor extends TaskExecutor {

    /** Any number at a time. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    private final int limit;
    private final Threads threads;
    private final TaskQueue queue;
    private final WeakParent parent = new WeakParent(this, null);

    /** Places that are taken. Written under the lock. */
    private volatile int taken;

    /** Whether a worker has a task but does not run yet; it will start the next, if there is more to do. */
    private volatile boolean starting;

    // Guarded by the lock.
    private final TaskList running = new TaskList(null);

    /** One without a thread yet: runs so many tasks at a time, {@link #UNLIMITED} for any number, and lets so many wait. */
    public OwnExecutor(String name, int limit, int queueLimit, Threads threads) {
        super(name);
        this.limit = limit;
        this.queue = new TaskQueue(queueLimit);
        this.threads = threads;
    }

    @Override
    void submit(Task<?> task) {
        if (closed) {
            task.reject(CLOSED, null);
        } else if (!queue.offer(task, Math.max(0, limit - taken))) {
            task.reject(
                    name() + " runs " + limit + " calls and has " + queue.limit() + " waiting, which is its limit",
                    null);
        } else {
            if (task.keptFromStarting()) {
                dequeue(task); // its limit passed before it was here, and whoever ended it did not find it
            }
            if (taken < limit && !starting) {
                startOldest();
            }
            if (closed) {
                task.reject(CLOSED, null);
                dequeue(task);
            }
        }
    }

    /** Called by a worker before it runs its first task, which may take long. */
    void begun() {
        if (starting) {
            starting = false;
            startOldest();
        }
    }

    /** Starts a worker for the task that has waited longest, if there are a task and a place for it. */
    private void startOldest() {
        Task<?> oldest;
        acquire();
        try {
            oldest = taken < limit && !starting ? poll() : null;
            if (oldest != null) {
                taken++;
                starting = !isUnlimited();
            }
        } finally {
            lock.unlock();
        }
        start(oldest);
    }

    /** The task that has waited longest, which is running from now on. Called under the lock. */
    private @Nullable Task<?> poll() {
        Task<?> oldest = queue.poll();
        if (oldest != null) {
            running.add(oldest);
        }
        return oldest;
    }

    /** Starts a worker for a task, if there is one, that has its place. If there is no thread to be had, the task fails, not the next. */
    private void start(@Nullable Task<?> first) {
        boolean failed = false;
        for (Task<?> task = first; task != null; task = next(task)) {
            try {
                threads.start(new Worker(this, task));
            } catch (Throwable noThread) {
                failed = true;
                starting = false;
                task.reject(name() + " could not start a thread", noThread);
                continue;
            }
            if (failed) {
                startOldest(); // what came before the failure counts on a worker that starts the next
            }
            return;
        }
    }

    /** What the place is used for after a task; null if it is free now. */
    @Nullable
    Task<?> next(Task<?> ended) {
        acquire();
        try {
            running.remove(ended);
            while (true) {
                Task<?> next = taken > limit ? null : poll();
                if (next != null) {
                    return next;
                }
                taken--;
                if (!queue.hasArrivals() || taken >= limit) {
                    signalIfEmpty();
                    return null;
                }
                taken++; // a task came in between, and its submitter may have seen no free place
            }
        } finally {
            lock.unlock();
        }
    }

    /** A worker died in the middle of a task, which is not to happen: neither its future nor its place may be lost. */
    void lost(Task<?> task) {
        task.endByClose();
        start(next(task));
    }

    void giveUpPlace() {
        Task<?> next;
        acquire();
        try {
            taken--;
            next = taken < limit ? poll() : null;
            if (next != null) {
                taken++;
            }
        } finally {
            lock.unlock();
        }
        start(next);
    }

    void takePlaceBack() {
        acquire();
        try {
            taken++;
        } finally {
            lock.unlock();
        }
    }

    boolean isUnlimited() {
        return limit == UNLIMITED;
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

    /** Tasks of ours are run by workers alone. */
    @Override
    void run(Task<?> task) {}

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
        acquire();
        try {
            List<Task<?>> unfinished = new ArrayList<>();
            queue.drainTo(unfinished);
            running.copyTo(unfinished);
            return unfinished;
        } finally {
            lock.unlock();
        }
    }

    @Override
    boolean isEmpty() {
        return queue.isEmpty() && running.isEmpty();
    }

    @Override
    boolean lendsItsThreads() {
        return false;
    }

    @Override
    WeakParent parentOf(Task<?> task) {
        return parent;
    }

    @Override
    String description() {
        return isUnlimited() ? name() : name() + " (" + limit + " at a time)";
    }
}
