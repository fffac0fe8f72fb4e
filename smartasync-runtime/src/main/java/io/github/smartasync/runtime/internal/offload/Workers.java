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
 * <p>A place belongs to one worker, which drains the queue before it ends: so a place costs a thread once and not once per
 * task. A worker that waits gives its place up, and another starts; it takes a {@linkplain Places place} again before it goes
 * on. A worker that has to keep its place, because too many threads wait, runs what it waits for itself.
 *
 * <p>One worker starts at a time, and the first that it does is to start the next if tasks still wait: so a burst of short
 * tasks does not wake a thread for each of them. Without a limit each task has a thread of its own, at once.
 */
final class Workers {

    private final TaskExecutor executor;
    private final boolean unlimited;
    private final Threads threads;
    private final WaitingThreads waitingThreads;
    /** Whether a worker has a task but does not run yet; it will start the next, if there is more to do. */
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

    /** Lets everybody come back at once from now on; returns who is to be woken. Called under the lock. */
    ArrayDeque<Worker> openPlaces() {
        return places.open();
    }

    /** Called when a task has come into the queue. */
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

    /** Starts a worker for the task that has waited longest, if there are a task and a place for it. */
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

    /** The task that has waited longest, which is running from now on. Called under the lock. */
    private @Nullable Task<?> poll() {
        Task<?> oldest = queue.poll();
        if (oldest != null) {
            running.add(oldest);
        }
        return oldest;
    }

    /** Starts a worker for a task, if there is one, which has its place. If no thread is to be had, that task alone fails. */
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
                startOldest(); // what came before the failure counts on a worker that starts the next
            }
            return;
        }
    }

    /** What the place is used for after a task; null if whoever comes back has it, or it is free now. */
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
            places.take(); // a task came in between, and its submitter may have seen no free place
        }
    }

    /** As {@link #next}, for a worker that did not come back to its place. */
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

    /** A worker died in the middle of a task, which is not to happen: neither its future nor its place may be lost. */
    void lost(Task<?> task) {
        task.endByClose();
        start(next(task));
    }

    /**
     * Gives up the place of a worker; false if what it waits for has ended, or if too many threads wait.
     *
     * @param awaited what it waits for; null if that is not known
     * @param arrival tells of its end
     */
    boolean giveUpPlace(Worker worker, @Nullable CompletableFuture<?> awaited, @Nullable Arrival arrival) {
        Worker comesBack;
        Task<?> next = null;
        executor.acquire();
        try {
            // Looked at under the lock, which whoever tells of the end needs too: so the end is seen here, or comes
            // later.
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

    /** What a worker waits for has ended: it comes back. */
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
        worker.wake(); // for nothing, if there is no place for it
    }

    /** A worker comes back, if it does not already. */
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
