package io.github.smartasync.runtime.internal.offload;

import io.github.smartasync.runtime.internal.offload.ExecutorGroup.WaitingThreads;
import io.github.smartasync.runtime.internal.offload.Worker.Arrival;
import io.github.smartasync.runtime.internal.thread.Threads;
import java.util.ArrayDeque;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The workers of an executor of ours: how they start, go on, wait, come back and end.
 *
 * <p>A worker with a place empties the queue before it ends. So a thread is started once for each place, not for each task. A
 * worker that waits gives its place up, and another worker starts. It takes a {@linkplain Places place} again before it goes on. A
 * worker that must keep its place, because too many threads wait, runs the task that it waits for itself.
 *
 * <p>One worker starts at a time. The first thing it does is to start the next, if tasks still wait. So a burst of short tasks does
 * not wake a thread for each of them. Without a limit, each task gets a thread of its own at once.
 */
final class Workers {

    private final TaskExecutor executor;
    private final boolean unlimited;
    private final Threads threads;
    private final WaitingThreads waitingThreads;
    /** Whether a worker has a task but is not running yet. When it runs, it starts the next if need be. */
    private volatile boolean starting;

    // Guarded by the executor's lock.
    private final Places places;
    private final TaskQueue queue;
    private final TaskList running;

    Workers(
            TaskExecutor executor,
            int limit,
            TaskQueue queue,
            TaskList running,
            Threads threads,
            WaitingThreads waitingThreads) {
        this.executor = executor;
        this.unlimited = limit == OwnExecutor.UNLIMITED;
        this.places = new Places(limit);
        this.queue = queue;
        this.running = running;
        this.threads = threads;
        this.waitingThreads = waitingThreads;
    }

    boolean areUnlimited() {
        return unlimited;
    }

    /** Needs no lock. */
    int placesFree() {
        return places.free();
    }

    /** How many places are in use. Called under the lock. */
    int placesTaken() {
        return places.taken();
    }

    /** From now on, nobody has to wait for the limit. Returns the workers to wake. Called under the lock. */
    ArrayDeque<Worker> openPlaces() {
        return places.open();
    }

    /** Called when a task has entered the queue. */
    void startIfPlaceIsFree() {
        if (places.free() > 0 && !starting) {
            startOldest();
        }
    }

    /** Called by a worker before it runs its first task, which may take long. */
    void begun() {
        if (starting) {
            starting = false;
            startOldest();
        }
    }

    /** Starts a worker for the task that has waited longest, if there is a task and a place for it. */
    private void startOldest() {
        Task<?> oldest;
        executor.acquire();
        try {
            oldest = places.free() > 0 && !starting ? poll() : null;
            if (oldest != null) {
                places.take();
                starting = !unlimited;
            }
        } finally {
            executor.lock.unlock();
        }
        start(oldest);
    }

    /** The task that has waited longest. From now on it counts as running. Called under the lock. */
    private @Nullable Task<?> poll() {
        Task<?> oldest = queue.poll();
        if (oldest != null) {
            running.add(oldest);
        }
        return oldest;
    }

    /** Starts a worker for the task, which has a place; null for none. If no thread can be started, only this task fails. */
    private void start(@Nullable Task<?> first) {
        boolean failed = false;
        for (Task<?> task = first; task != null; task = next(task)) {
            try {
                threads.start(new Worker(this, task));
            } catch (Throwable noThread) {
                failed = true;
                starting = false;
                task.reject(executor.name() + " could not start a thread", noThread);
                continue;
            }
            if (failed) {
                startOldest(); // tasks that came before the failure rely on a worker that starts the next one
            }
            return;
        }
    }

    /** The next task for a worker. Null if a worker that comes back from a wait runs instead, or if there is no task. */
    @Nullable
    Task<?> next(Task<?> ended) {
        Worker comesBack;
        executor.acquire();
        try {
            running.remove(ended);
            comesBack = places.handOn();
            if (comesBack == null) {
                Task<?> next = nextOrLeave();
                executor.signalIfEmpty();
                return next;
            }
        } finally {
            executor.lock.unlock();
        }
        comesBack.wake();
        return null;
    }

    private @Nullable Task<?> nextOrLeave() {
        while (true) {
            Task<?> next = poll();
            if (next != null) {
                return next;
            }
            places.leave();
            if (!queue.hasArrivals() || places.free() == 0) {
                return null;
            }
            places.take(); // a task arrived in between, and its submitter may have seen no free place
        }
    }

    /** As {@link #next}, for a worker that has no place. */
    @Nullable
    Task<?> nextWithoutPlace(Task<?> ended, Worker worker) {
        waitingThreads.leave();
        executor.acquire();
        try {
            running.remove(ended);
            Task<?> next = places.free() > 0 ? poll() : null;
            if (next != null) {
                places.take();
                worker.placeIsBack();
            }
            executor.signalIfEmpty();
            return next;
        } finally {
            executor.lock.unlock();
        }
    }

    /** A worker died in the middle of a task. That must not happen. If it does, the future ends, and the limit stays right. */
    void lost(Task<?> task) {
        task.endByClose();
        start(next(task));
    }

    /**
     * Gives up the place of a worker. False if the awaited future has ended, or if too many threads wait.
     *
     * @param awaited what the worker waits for; null if that is not known
     * @param arrival is told when the awaited future ends
     */
    boolean giveUpPlace(Worker worker, @Nullable CompletableFuture<?> awaited, @Nullable Arrival arrival) {
        Worker comesBack;
        Task<?> next = null;
        executor.acquire();
        try {
            // The thread that ends the future needs this lock, too: so the end is seen here, or told later.
            if ((awaited != null && awaited.isDone()) || !waitingThreads.enter()) {
                return false;
            }
            worker.isAway(arrival);
            comesBack = places.handOn();
            if (comesBack == null) {
                next = poll();
                if (next == null) {
                    places.leave();
                }
            }
        } finally {
            executor.lock.unlock();
        }
        if (comesBack != null) {
            comesBack.wake();
        }
        start(next);
        return true;
    }

    /** The future that a worker waits for has ended, so the worker wants to run again. */
    void arrive(Worker worker, Arrival arrival) {
        executor.acquire();
        try {
            if (worker.waitsFor(arrival) && worker.comesBack()) {
                arrival.hasCome();
                places.comeBack(worker);
            }
        } finally {
            executor.lock.unlock();
        }
        worker.wake(); // in vain if it got no place
    }

    /** A worker comes back, if it is not doing so already. */
    void comeBack(Worker worker) {
        executor.acquire();
        try {
            if (worker.comesBack()) {
                places.comeBack(worker);
            }
        } finally {
            executor.lock.unlock();
        }
    }

    void hasComeBack() {
        waitingThreads.leave();
    }
}
