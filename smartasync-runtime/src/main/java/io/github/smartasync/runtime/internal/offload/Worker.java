package io.github.smartasync.runtime.internal.offload;

import org.jspecify.annotations.Nullable;

/**
 * One place in an executor of ours while it is taken: runs a task, then what waits in the queue, then ends. Used by one
 * thread.
 */
final class Worker extends Frame implements Runnable, Place {

    private final OwnExecutor executor;
    private @Nullable Task<?> task;
    private boolean away;

    Worker(OwnExecutor executor, Task<?> first) {
        super(executor);
        this.executor = executor;
        this.task = first;
    }

    @Override
    public void run() {
        Frames.enter(this);
        try {
            for (Task<?> current = task; current != null; current = task) {
                current.runHere();
                Thread.interrupted(); // a flag that the method left set is no business of the next one
                task = executor.next(current);
            }
        } finally {
            Frames.exit(this);
            Task<?> current = task;
            if (current != null) {
                executor.lost(current);
            }
        }
    }

    /** Gives up the place; null if there is nothing to gain by it. */
    @Nullable
    Place leave() {
        if (away || executor.isUnlimited()) {
            return null;
        }
        away = true;
        executor.giveUpPlace();
        return this;
    }

    @Override
    public void comeBack() {
        executor.takePlaceBack();
        away = false;
    }
}
