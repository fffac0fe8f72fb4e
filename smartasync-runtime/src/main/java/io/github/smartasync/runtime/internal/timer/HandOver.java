package io.github.smartasync.runtime.internal.timer;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The runtime's own threads for ending calls: interrupting, cancelling and completing run here, with whatever user code
 * depends on them. There are none while nothing ends; one is started when no other is free, up to {@value #MOST_THREADS},
 * so that dependents which block hold up the end of other calls only when that many do so at once; beyond that tasks
 * queue. A thread ends after a time without work.
 */
public final class HandOver implements Executor, AutoCloseable {

    static final int MOST_THREADS = 64;

    private final ThreadFactory threads;
    private final long idleNanos;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();

    // Guarded by lock.
    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final Set<Thread> workers = Collections.newSetFromMap(new IdentityHashMap<>());
    private int waiting;
    private boolean closed;

    /** Hands over to threads of the factory, each of which ends after the given time without work. */
    public HandOver(ThreadFactory threads, long idleNanos) {
        this.threads = threads;
        this.idleNanos = idleNanos;
    }

    /**
     * Runs the task on one of the threads. Never waits for one, works after {@link #close()} too, and throws what
     * starting a thread threw, such as {@code OutOfMemoryError}, only if there is no other thread to run the task.
     */
    @Override
    public void execute(Runnable task) {
        lock.lock();
        try {
            tasks.add(task);
            if (waiting >= tasks.size()) {
                filled.signal();
            } else if (workers.size() < MOST_THREADS) {
                startWorker(task);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Whether the calling thread, which is given, is one of these. */
    public boolean runsOn(Thread caller) {
        lock.lock();
        try {
            return workers.contains(caller);
        } finally {
            lock.unlock();
        }
    }

    /** Lets the threads end as soon as nothing is left to do. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            filled.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void startWorker(Runnable task) {
        Thread worker = null;
        try {
            worker = threads.newThread(new Worker());
            workers.add(worker);
            worker.start();
        } catch (Throwable noThread) {
            workers.remove(worker);
            if (workers.isEmpty()) {
                tasks.remove(task);
                throw noThread;
            }
        }
    }

    private final class Worker implements Runnable {
        @Override
        public void run() {
            while (runNext()) {
                // A frame for each task: a variable here would keep the last one while the next is waited for.
            }
        }
    }

    private boolean runNext() {
        Runnable task = next();
        if (task != null) {
            runOne(task);
        }
        return task != null;
    }

    private static void runOne(Runnable task) {
        Thread thread = Thread.currentThread();
        try {
            task.run();
        } catch (Throwable failure) {
            report(thread, failure);
        } finally {
            // User code that ran here may have left the flag set or the loader of an application behind.
            Thread.interrupted();
            thread.setContextClassLoader(null);
        }
    }

    private static void report(Thread thread, Throwable failure) {
        try {
            thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
        } catch (Throwable ofTheHandler) {
            // As the JDK has it: what a handler throws is ignored.
        }
    }

    private @Nullable Runnable next() {
        lock.lock();
        try {
            long left = idleNanos;
            while (tasks.isEmpty() && left > 0 && !closed) {
                left = await(left);
            }
            Runnable task = tasks.poll();
            if (task == null) {
                workers.remove(Thread.currentThread());
            }
            return task;
        } finally {
            lock.unlock();
        }
    }

    @SuppressWarnings("WaitNotInLoop") // the loop is the caller's
    private long await(long nanos) {
        waiting++;
        try {
            return filled.awaitNanos(nanos);
        } catch (InterruptedException strayInterrupt) {
            return nanos;
        } finally {
            waiting--;
        }
    }
}
