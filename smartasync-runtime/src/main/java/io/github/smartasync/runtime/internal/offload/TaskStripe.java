package io.github.smartasync.runtime.internal.offload;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Some of the tasks that a user's executor was given. A task stays in its stripe until it ends. */
final class TaskStripe {

    private final TaskExecutor executor;
    private final ReentrantLock lock = new ReentrantLock();

    // Guarded by the lock.
    private final TaskList queued = new TaskList(this);
    private final TaskList running = new TaskList(this);

    TaskStripe(TaskExecutor executor) {
        this.executor = executor;
    }

    /** The stripe of a task; null if the task has ended. Needs no lock: a task changes its list, but not its stripe. */
    static @Nullable TaskStripe of(Task<?> task) {
        TaskList list = task.list;
        return list == null ? null : list.stripe;
    }

    /** Adds the task. False if all tasks of the executor are being ended. */
    boolean add(Task<?> task) {
        TaskExecutor.acquire(lock);
        try {
            if (executor.hasEnded()) {
                return false;
            }
            queued.add(task);
            return true;
        } finally {
            lock.unlock();
        }
    }

    void toRunning(Task<?> task) {
        TaskExecutor.acquire(lock);
        try {
            queued.move(task, running);
        } finally {
            lock.unlock();
        }
    }

    void remove(Task<?> task) {
        TaskExecutor.acquire(lock);
        try {
            if (!queued.remove(task)) {
                running.remove(task);
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Whether the calling thread is running one of these tasks. The first look needs no lock: a thread that runs a task has put
     * it into the list itself, so it cannot find the list empty.
     */
    boolean runsOn(Thread caller) {
        if (running.isEmpty()) {
            return false;
        }
        TaskExecutor.acquire(lock);
        try {
            return running.hasOneOn(caller);
        } finally {
            lock.unlock();
        }
    }

    void copyRunningOn(Thread caller, List<Task<?>> copy) {
        TaskExecutor.acquire(lock);
        try {
            running.copyThoseOn(caller, copy);
        } finally {
            lock.unlock();
        }
    }

    int running() {
        return sizeOf(running);
    }

    int queued() {
        return sizeOf(queued);
    }

    private int sizeOf(TaskList list) {
        TaskExecutor.acquire(lock);
        try {
            return list.size();
        } finally {
            lock.unlock();
        }
    }

    boolean isEmpty() {
        TaskExecutor.acquire(lock);
        try {
            return queued.isEmpty() && running.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    void copyTo(List<Task<?>> copy) {
        TaskExecutor.acquire(lock);
        try {
            queued.copyTo(copy);
            running.copyTo(copy);
        } finally {
            lock.unlock();
        }
    }
}
