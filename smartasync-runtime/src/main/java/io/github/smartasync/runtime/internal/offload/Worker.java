package io.github.smartasync.runtime.internal.offload;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One place in an executor of ours: runs a task, then what waits in the queue, then ends. Run by one thread; the executor and
 * who ends what it waits for tell it when it has its place again.
 */
final class Worker implements Runnable, Place {

    /**
     * Those of bounded executors. A map and not a thread-local: asking a thread-local leaves an entry on every foreign thread
     * that ever waits.
     */
    private static final ConcurrentHashMap<Thread, Worker> WORKERS = new ConcurrentHashMap<>();

    private final Workers workers;
    private @Nullable Task<?> task;

    /** The thread, once it runs. */
    private volatile @Nullable Thread thread;

    /** Whether it has its place. Written under the executor's lock; taken away by its own thread alone. */
    private volatile boolean atPlace = true;

    /** Whether it waits for a place. Guarded by the executor's lock. */
    private boolean comingBack;

    /** What it waits for without a place. Guarded by the executor's lock. */
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
            for (Task<?> current = task; current != null; current = task) {
                current.runHere();
                Thread.interrupted(); // a flag that the method left set is no business of the next one
                task = atPlace ? workers.next(current) : workers.nextWithoutPlace(current, this);
            }
        } finally {
            if (known) {
                WORKERS.remove(Thread.currentThread());
            }
            Task<?> current = task;
            if (current != null) {
                workers.lost(current);
            }
        }
    }

    /** The worker of a bounded executor that runs on the calling thread. */
    static @Nullable Worker current() {
        Thread thread = Thread.currentThread();
        // Ours are of classes of the JDK; others may have a hashCode of their own.
        return thread.getClass().getClassLoader() == null ? WORKERS.get(thread) : null;
    }

    /** Gives up the place; false if there is none to give up, or nothing to gain by it. */
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

    /** On whichever thread ends what this waits for. */
    void arrived(Arrival arrival) {
        workers.arrive(this, arrival);
    }

    /** Called under the executor's lock when the place has been given up. */
    void isAway(@Nullable Arrival waitsFor) {
        atPlace = false;
        awaited = waitsFor;
    }

    /** Whether it still waits for that. Called under the executor's lock. */
    boolean waitsFor(Arrival arrival) {
        return awaited == arrival;
    }

    /** From now on it waits for a place alone. Called under the executor's lock; false if it does so already. */
    boolean comesBack() {
        boolean first = !atPlace && !comingBack;
        comingBack = first || comingBack;
        awaited = null;
        return first;
    }

    /** Called under the executor's lock; who calls it wakes the thread then. */
    void placeIsBack() {
        comingBack = false;
        atPlace = true;
    }

    void wake() {
        LockSupport.unpark(thread);
    }

    /** Goes on only with a place, whatever interrupts it: the flag is set again then. */
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
     * The end of a future that a worker waits for without its place. It comes on the thread that ends the future, before that thread
     * gives its own place to the next task: so whoever waited is ahead of it.
     */
    static final class Arrival implements BiConsumer<@Nullable Object, @Nullable Throwable> {

        private final Worker worker;

        /** What depends on either of two futures is all that the JDK takes off the one when the other has ended. */
        private final CompletableFuture<Object> detached = new CompletableFuture<>();

        private volatile boolean come;

        Arrival(Worker worker) {
            this.worker = worker;
        }

        /** False if the future has ended with a failure that the JDK cannot pass on. */
        @SuppressWarnings({"unchecked", "FutureReturnValueIgnored"}) // what it holds is not looked at
        boolean follow(CompletableFuture<?> future) {
            try {
                detached.applyToEither((CompletableFuture<Object>) future, value -> value)
                        .whenComplete(this);
                return true;
            } catch (Throwable ofTheFailure) {
                return false;
            }
        }

        /** Leaves nothing of this on the future. */
        @SuppressWarnings("NullAway") // futures hold null
        void detach() {
            detached.complete(null);
        }

        @Override
        public void accept(@Nullable Object value, @Nullable Throwable failure) {
            worker.arrived(this);
        }

        /** Called under the executor's lock. The worker is woken when it has a place, and not before. */
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
