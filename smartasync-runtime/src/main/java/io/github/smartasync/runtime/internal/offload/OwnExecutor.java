package io.github.smartasync.runtime.internal.offload;

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
 * <p>While tasks wait, all places are taken by workers that run; each of them either ends its task and takes the next, or
 * gives up its place and with it starts the next. So no task is left behind.
 */
public final class OwnExecutor extends Home {

    /** Any number at a time. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    private final int limit;
    private final int queueLimit;
    private final Threads threads;
    private final Origin origin = new Origin(this, null);

    // Guarded by the lock.
    private final TaskList waiting = new TaskList();
    private final TaskList running = new TaskList();
    private int taken;

    /**
     * An executor without a thread yet.
     *
     * @param limit how many tasks run at a time; {@link #UNLIMITED} for any number
     * @param queueLimit how many may wait
     */
    public OwnExecutor(String name, int limit, int queueLimit, Threads threads) {
        super(name);
        this.limit = limit;
        this.queueLimit = queueLimit;
        this.threads = threads;
    }

    @Override
    void submit(Task<?> task) {
        boolean start = false;
        String refusal = null;
        acquire();
        try {
            if (closed) {
                refusal = "its SmartAsyncRuntime is closed";
            } else if (taken < limit) {
                taken++;
                running.add(task);
                start = true;
            } else if (waiting.size() < queueLimit) {
                waiting.add(task);
            } else {
                refusal = name() + " runs " + limit + " calls and has " + queueLimit + " waiting, which is its limit";
            }
        } finally {
            lock.unlock();
        }
        if (start) {
            start(task);
        } else if (refusal != null) {
            task.reject(refusal, null);
        }
    }

    /** Starts a worker for a task that has its place. If there is no thread to be had, the task fails, not the next. */
    private void start(Task<?> first) {
        for (Task<?> task = first; task != null; task = next(task)) {
            try {
                threads.start(new Worker(this, task));
                return;
            } catch (Throwable noThread) {
                task.reject(name() + " could not start a thread", noThread);
            }
        }
    }

    /** What the place is used for after a task; null if it is free now. */
    @Nullable
    Task<?> next(Task<?> ended) {
        acquire();
        try {
            running.remove(ended);
            Task<?> next = taken > limit ? null : waiting.poll();
            if (next == null) {
                taken--;
                signalIfEmpty();
            } else {
                running.add(next);
            }
            return next;
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
                next = waiting.poll();
            }
            if (next != null) {
                taken++;
                running.add(next);
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
            if (waiting.remove(task)) {
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
    List<Task<?>> unfinished() {
        List<Task<?>> unfinished = waiting.copy();
        unfinished.addAll(running.copy());
        return unfinished;
    }

    @Override
    boolean isEmpty() {
        return waiting.isEmpty() && running.isEmpty();
    }

    @Override
    boolean sharesThreadsWith(Home other) {
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
