package io.github.smartasync.runtime.internal.offload;

import io.github.smartasync.runtime.internal.offload.ExecutorGroup.WaitingThreads;
import io.github.smartasync.runtime.internal.offload.Worker.Arrival;
import io.github.smartasync.runtime.internal.thread.Threads;
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
    private final RunningTasks running;

    Workers(
            TaskExecutor executor,
            Places places,
            TaskQueue queue,
            RunningTasks running,
            Threads threads,
            WaitingThreads waitingThreads) {
        this.executor = executor;
        this.unlimited = places.areUnlimited();
        this.places = places;
        this.queue = queue;
        this.running = running;
        this.threads = threads;
        this.waitingThreads = waitingThreads;
    }

    boolean areUnlimited() {
        return unlimited;
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
        Worker first;
        executor.acquire();
        try {
            first = starting ? null : workerFor(pollForFreePlace());
            if (first != null) {
                starting = !unlimited;
            }
        } finally {
            executor.lock.unlock();
        }
        start(first);
    }

    /** A worker for a task, which counts as running from now on; null for none. Called under the lock. */
    private @Nullable Worker workerFor(@Nullable Task<?> task) {
        if (task == null) {
            return null;
        }
        Worker worker = new Worker(this, task);
        running.add(worker);
        return worker;
    }

    /** Starts a worker, which has a place; null for none. If no thread can be started, only its task fails. */
    private void start(@Nullable Worker worker) {
        boolean failed = false;
        for (Worker next = worker; next != null; next = next.next() ? next : null) {
            try {
                threads.start(next);
            } catch (Throwable noThread) {
                failed = true;
                starting = false;
                next.task().reject(executor.name() + " could not start a thread", noThread);
                continue;
            }
            if (failed) {
                startOldest(); // tasks that came before the failure rely on a worker that starts the next one
            }
            return;
        }
    }

    /** Gives a worker its next task: none if a worker that comes back from a wait runs instead, or if none waits. */
    void next(Worker worker) {
        Worker comesBack;
        executor.acquire();
        try {
            comesBack = places.handOn();
            goOn(worker, comesBack == null ? nextOrLeave() : null);
        } finally {
            executor.lock.unlock();
        }
        if (comesBack != null) {
            comesBack.wake();
        }
    }

    /** The next task for the place of a worker. If there is none, the place is free. Called under the lock. */
    private @Nullable Task<?> nextOrLeave() {
        Task<?> next = queue.poll();
        if (next == null) {
            places.leave();
            // One may have arrived in between, and its submitter may have seen no free place.
            next = pollForFreePlace();
        }
        return next;
    }

    /** The next task, with a place for it. Called under the lock. */
    private @Nullable Task<?> pollForFreePlace() {
        Task<?> next = places.free() > 0 ? queue.poll() : null;
        if (next != null) {
            places.take();
        }
        return next;
    }

    /** The worker has another task, or ends. Called under the lock. */
    private void goOn(Worker worker, @Nullable Task<?> next) {
        worker.goOnWith(next);
        if (next == null) {
            running.remove(worker);
            executor.signalIfEmpty();
        }
    }

    /** As {@link #next}, for a worker that has no place. */
    void nextWithoutPlace(Worker worker) {
        waitingThreads.leave();
        executor.acquire();
        try {
            Task<?> next = pollForFreePlace();
            if (next != null) {
                worker.placeIsBack();
            }
            goOn(worker, next);
        } finally {
            executor.lock.unlock();
        }
    }

    /** A worker died in the middle of a task. That must not happen. If it does, the future ends, and the limit stays right. */
    void lost(Worker worker) {
        worker.task().endByClose();
        if (worker.next()) {
            start(worker);
        }
    }

    /**
     * Gives up the place of a worker. False if the awaited future has ended, or if too many threads wait.
     *
     * @param awaited what the worker waits for; null if that is not known
     * @param arrival is told when the awaited future ends
     */
    boolean giveUpPlace(Worker worker, @Nullable CompletableFuture<?> awaited, @Nullable Arrival arrival) {
        Worker comesBack;
        Worker next;
        executor.acquire();
        try {
            // The thread that ends the future needs this lock, too: so the end is seen here, or told later.
            if ((awaited != null && awaited.isDone()) || !waitingThreads.enter()) {
                return false;
            }
            worker.isAway(arrival);
            comesBack = places.handOn();
            next = comesBack == null ? workerFor(nextOrLeave()) : null;
        } finally {
            executor.lock.unlock();
        }
        if (comesBack != null) {
            comesBack.wake();
        }
        start(next);
        return true;
    }

    /** The future that a worker waits for has ended. */
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
