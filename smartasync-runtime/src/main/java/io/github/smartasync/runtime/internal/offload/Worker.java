package io.github.smartasync.runtime.internal.offload;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A thread's work for an executor of ours: it runs a task, then the tasks that wait in the queue, then ends. If it gives up its
 * place, it is told when it has one again: by the executor, or by the thread that ends the awaited future.
 */
final class Worker implements Runnable, Place {

    /**
     * The workers of bounded executors. This is a map and not a thread-local, because reading a thread-local leaves an entry on
     * every foreign thread that ever waits.
     */
    private static final ConcurrentHashMap<Thread, Worker> WORKERS = new ConcurrentHashMap<>();

    private final Workers workers;

    /** What it runs or is about to run; null when it has ended. Written under the executor's lock. */
    private @Nullable Task<?> task;

    /** Where {@link RunningTasks} keeps it. Guarded by the executor's lock. */
    int index;

    /** The thread, once it runs. */
    private volatile @Nullable Thread thread;

    /** Whether it has a place. Written under the executor's lock. Only its own thread gives the place up. */
    private volatile boolean atPlace = true;

    /** Whether it waits for a place. Guarded by the executor's lock. */
    private boolean comingBack;

    /** The future that it waits for while it does not count. Guarded by the executor's lock. */
    private @Nullable Arrival awaited;

    Worker(Workers workers, Task<?> first) {
        this.workers = workers;
        this.task = first;
    }

    @Override
    public void run() {
        boolean known = !workers.areUnlimited();
        if (known) {
            Thread current = Thread.currentThread();
            thread = current;
            WORKERS.put(current, this);
        }
        try {
            workers.begun();
            do {
                task().runHere();
                Thread.interrupted(); // the next method must not see a flag that this one left
            } while (next());
        } finally {
            if (known) {
                WORKERS.remove(Thread.currentThread());
            }
            if (task != null) {
                workers.lost(this);
            }
        }
    }

    /** Its task. There is one while it counts as running. */
    Task<?> task() {
        return Objects.requireNonNull(task);
    }

    /** Takes its next task. False if there is none. */
    boolean next() {
        if (atPlace) {
            workers.next(this);
        } else {
            workers.nextWithoutPlace(this);
        }
        return task != null;
    }

    /** Called under the executor's lock. */
    void goOnWith(@Nullable Task<?> next) {
        task = next;
    }

    /** The worker of a bounded executor that runs on the calling thread. */
    static @Nullable Worker current() {
        Thread thread = Thread.currentThread();
        // Our threads have classes of the JDK. A hashCode of other classes may do anything.
        return thread.getClass().getClassLoader() == null ? WORKERS.get(thread) : null;
    }

    /** Gives up the place: the worker no longer counts. False if it has none, or if giving it up would not help. */
    boolean leave() {
        return atPlace && !workers.areUnlimited() && workers.giveUpPlace(this, null, null);
    }

    /** See {@link Place#awaitWithout}. */
    boolean await(CompletableFuture<?> future, long nanos, boolean interruptibly)
            throws InterruptedException, TimeoutException {
        if (!atPlace || workers.areUnlimited()) {
            return false;
        }
        Arrival arrival = new Arrival(this);
        if (!arrival.follow(future) || !workers.giveUpPlace(this, future, arrival)) {
            arrival.detach();
            return future.isDone();
        }
        try {
            arrival.await(nanos, interruptibly);
        } finally {
            arrival.detach();
            comeBack();
        }
        return true;
    }

    /** Called on the thread that ends the awaited future. */
    void arrived(Arrival arrival) {
        workers.arrive(this, arrival);
    }

    /** Called under the executor's lock when the worker no longer counts. */
    void isAway(@Nullable Arrival waitsFor) {
        atPlace = false;
        awaited = waitsFor;
    }

    /** Whether it still waits for that end. Called under the executor's lock. */
    boolean waitsFor(Arrival arrival) {
        return awaited == arrival;
    }

    /** From now on it waits only until the limit lets it run. False if it did so before. Called under the executor's lock. */
    boolean comesBack() {
        boolean first = !atPlace && !comingBack;
        comingBack = first || comingBack;
        awaited = null;
        return first;
    }

    /** It counts as running again. Called under the executor's lock. The caller must wake the thread afterwards. */
    void placeIsBack() {
        comingBack = false;
        atPlace = true;
    }

    void wake() {
        LockSupport.unpark(thread);
    }

    /** Waits until it has a place, even if it is interrupted. In that case the flag is set again. */
    @Override
    public void comeBack() {
        workers.comeBack(this);
        boolean interrupted = false;
        while (!atPlace) {
            LockSupport.park(workers);
            interrupted |= Thread.interrupted();
        }
        workers.hasComeBack();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The end of a future that a worker waits for without a place. The thread that ends the future calls this before it gives its
     * own place to the next task. So the waiting worker comes before that task.
     */
    static final class Arrival implements BiConsumer<@Nullable Object, @Nullable Throwable> {

        private final Worker worker;

        /**
         * The JDK removes a dependent from an unfinished future only if it depends on either of two, and the other
         * has ended. This is the other.
         */
        private final CompletableFuture<Object> detached = new CompletableFuture<>();

        private volatile boolean come;

        Arrival(Worker worker) {
            this.worker = worker;
        }

        /** Begins to wait for the future. False if it has failed with an exception that the JDK cannot pass on. */
        @SuppressWarnings({"unchecked", "FutureReturnValueIgnored"}) // the value is not used
        boolean follow(CompletableFuture<?> future) {
            try {
                detached.applyToEither((CompletableFuture<Object>) future, value -> value)
                        .whenComplete(this);
                return true;
            } catch (Throwable ofTheFailure) {
                return false;
            }
        }

        /** Removes everything of ours from the future. */
        @SuppressWarnings("NullAway") // futures hold null
        void detach() {
            detached.complete(null);
        }

        @Override
        public void accept(@Nullable Object value, @Nullable Throwable failure) {
            worker.arrived(this);
        }

        /** Called under the executor's lock. The worker is woken only when it may run. */
        void hasCome() {
            come = true;
        }

        /** Waits on the worker's thread. */
        void await(long nanos, boolean interruptibly) throws InterruptedException, TimeoutException {
            long start = System.nanoTime();
            boolean interrupted = false;
            try {
                while (!come) {
                    long left = nanos == 0 ? Long.MAX_VALUE : nanos - (System.nanoTime() - start);
                    if (left <= 0) {
                        throw new TimeoutException();
                    }
                    if (nanos == 0) {
                        LockSupport.park(this);
                    } else {
                        LockSupport.parkNanos(this, left);
                    }
                    if (Thread.interrupted()) {
                        if (interruptibly) {
                            throw new InterruptedException();
                        }
                        interrupted = true;
                    }
                }
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }
}
