package io.github.smartasync.runtime.internal.offload;

import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One place in an executor of ours while it is taken: runs a task, then what waits in the queue, then ends. Used by one
 * thread.
 */
final class Worker implements Runnable, Place {

    /**
     * Those of bounded executors. A map and not a thread-local: asking a thread-local leaves an entry on every foreign thread
     * that ever waits.
     */
    private static final ConcurrentHashMap<Thread, Worker> WORKERS = new ConcurrentHashMap<>();

    private final OwnExecutor executor;
    private @Nullable Task<?> task;
    private boolean away;

    Worker(OwnExecutor executor, Task<?> first) {
        this.executor = executor;
        this.task = first;
    }

    @Override
    public void run() {
        boolean known = !executor.isUnlimited();
        if (known) {
            WORKERS.put(Thread.currentThread(), this);
        }
        try {
            executor.begun();
            for (Task<?> current = task; current != null; current = task) {
                current.runHere();
                Thread.interrupted(); // a flag that the method left set is no business of the next one
                task = executor.next(current);
            }
        } finally {
            if (known) {
                WORKERS.remove(Thread.currentThread());
            }
            Task<?> current = task;
            if (current != null) {
                executor.lost(current);
            }
        }
    }

    /** The worker of a bounded executor that runs on the calling thread. */
    static @Nullable Worker current() {
        Thread thread = Thread.currentThread();
        // Ours are of classes of the JDK; others may have a hashCode of their own.
        return thread.getClass().getClassLoader() == null ? WORKERS.get(thread) : null;
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
