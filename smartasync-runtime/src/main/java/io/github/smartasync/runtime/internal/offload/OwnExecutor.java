package io.github.smartasync.runtime.internal.offload;

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
 * <p>Submitting puts the task into the {@linkplain Intake intake} and takes the lock only if a place is free; so one that
 * submits and those that work do not disturb each other. Under the lock the intake is poured, in order, into the queue
 * whenever that is empty. No task is left behind, because of two writes and two reads that are all volatile: the
 * submitter writes the intake and then reads {@code taken} and {@code starting}; a worker that found nothing, or begins,
 * writes these and then reads the intake. One of them sees the other. In the same way a submitter reads {@code closed}.
 */
@SuppressWarnings("NonAtomicVolatileUpdate") // written under the lock, read without it
public final class OwnExecutor extends Home {

    /** Any number at a time. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    private final int limit;
    private final Threads threads;
    private final Admission admission;
    private final Intake intake = new Intake();
    private final Origin origin = new Origin(this, null);

    /** Places that are taken. Written under the lock. */
    private volatile int taken;

    /** Whether a worker has a task but does not run yet; it will start the next, if there is more to do. */
    private volatile boolean starting;

    // Guarded by the lock.
    private final TaskList waiting = new TaskList(null);
    private final TaskList running = new TaskList(null);
    /** Whether all that was to be ended has been, so that nothing may start. */
    private boolean drained;

    /**
     * An executor without a thread yet.
     *
     * @param limit how many tasks run at a time; {@link #UNLIMITED} for any number
     * @param queueLimit how many may wait
     */
    public OwnExecutor(String name, int limit, int queueLimit, Threads threads) {
        super(name);
        this.limit = limit;
        this.admission = new Admission(queueLimit);
        this.threads = threads;
    }

    @Override
    void submit(Task<?> task) {
        if (closed) {
            task.reject(CLOSED, null);
        } else if (!admission.enter(Math.max(0, limit - taken))) {
            task.reject(
                    name() + " runs " + limit + " calls and has " + admission.limit() + " waiting, which is its limit",
                    null);
        } else {
            intake.push(task);
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
        Task<?> oldest = null;
        acquire();
        try {
            if (taken < limit && !starting) {
                oldest = poll();
            }
            if (oldest != null) {
                taken++;
                starting = !isUnlimited();
            }
        } finally {
            lock.unlock();
        }
        if (oldest != null) {
            start(oldest);
        }
    }

    /** The task that has waited longest, which is running from now on. Called under the lock. */
    private @Nullable Task<?> poll() {
        if (drained) {
            return null; // whoever submits still is told that this is closed
        }
        if (waiting.isEmpty()) {
            intake.pourInto(waiting);
        }
        Task<?> oldest = waiting.poll();
        if (oldest != null) {
            admission.left();
            running.add(oldest);
        }
        return oldest;
    }

    /** Starts a worker for a task that has its place. If there is no thread to be had, the task fails, not the next. */
    private void start(Task<?> first) {
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
                if (intake.isEmpty() || taken >= limit) {
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
        Task<?> next = next(task);
        if (next != null) {
            start(next);
        }
    }

    void giveUpPlace() {
        Task<?> next = null;
        acquire();
        try {
            taken--;
            if (taken < limit) {
                next = poll();
            }
            if (next != null) {
                taken++;
            }
        } finally {
            lock.unlock();
        }
        if (next != null) {
            start(next);
        }
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
            intake.pourInto(waiting);
            if (waiting.remove(task)) {
                admission.left();
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
            drained = true;
            intake.pourInto(waiting);
            List<Task<?>> unfinished = new ArrayList<>();
            for (Task<?> task = waiting.poll(); task != null; task = waiting.poll()) {
                admission.left();
                unfinished.add(task);
            }
            running.copyTo(unfinished);
            return unfinished;
        } finally {
            lock.unlock();
        }
    }

    @Override
    boolean isEmpty() {
        return intake.isEmpty() && waiting.isEmpty() && running.isEmpty();
    }

    @Override
    boolean lendsItsThreads() {
        return false;
    }

    @Override
    Origin originOf(Task<?> task) {
        return origin;
    }

    @Override
    String description() {
        return isUnlimited() ? name() : name() + " (" + limit + " at a time)";
    }
}
