package io.github.smartasync.runtime.internal.offload;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;

/** An executor of the user's: used as it is, never closed, and nothing is asked of it but to execute. */
public final class UserExecutor extends Home {

    private final Executor executor;
    /** Guarded by the lock. */
    private final TaskList unfinished = new TaskList();

    /** A home on the executor. */
    public UserExecutor(String name, Executor executor) {
        super(name);
        this.executor = executor;
    }

    @Override
    void submit(Task<?> task) {
        boolean refused;
        acquire();
        try {
            refused = closed;
            if (!refused) {
                unfinished.add(task);
            }
        } finally {
            lock.unlock();
        }
        if (refused) {
            task.reject("its SmartAsyncRuntime is closed", null);
            return;
        }
        try {
            executor.execute(task);
        } catch (Throwable failure) {
            task.reject(description() + " did not take it", failure);
        }
    }

    @Override
    void run(Task<?> task) {
        if (task.started()) {
            return;
        }
        Frame frame = new Frame(this);
        Frames.enter(frame);
        try {
            task.runHere();
        } finally {
            Frames.exit(frame);
            forget(task);
        }
    }

    /** Takes the task out of the user's queue too, where the executor has a documented way to do so. */
    @Override
    void dequeue(Task<?> task) {
        forget(task);
        if (executor instanceof ThreadPoolExecutor pool) {
            try {
                pool.remove(task);
            } catch (Throwable failure) {
                // A queue of the user's own may throw; the task will not run in any case.
            }
        }
    }

    @Override
    void forget(Task<?> task) {
        acquire();
        try {
            if (unfinished.remove(task)) {
                signalIfEmpty();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    List<Task<?>> unfinished() {
        return unfinished.copy();
    }

    @Override
    boolean isEmpty() {
        return unfinished.isEmpty();
    }

    @Override
    boolean sharesThreadsWith(Home other) {
        return other instanceof UserExecutor home && home.executor == executor;
    }

    @Override
    Origin originOf(Task<?> task) {
        return new Origin(this, task.started() ? null : task);
    }

    @Override
    String description() {
        return name() + " (" + executor.getClass().getName() + ")";
    }
}
