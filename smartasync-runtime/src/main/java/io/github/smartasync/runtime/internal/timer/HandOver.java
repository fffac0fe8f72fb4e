package io.github.smartasync.runtime.internal.timer;

import io.github.smartasync.runtime.internal.thread.StackRoom;
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
 * The runtime's own threads for ending calls. Methods are interrupted here, and futures are cancelled and completed, along with
 * all user code that depends on them. There is no thread while nothing ends. A thread is started if none is free, up to
 * {@value #MOST_THREADS}; beyond that, tasks queue. So dependents that block hold up the end of other calls only if that many
 * block at once. A thread ends after a time without work.
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

    /** Uses threads of the factory. Each ends after the given time without work. */
    public HandOver(ThreadFactory threads, long idleNanos) {
        this.threads = threads;
        this.idleNanos = idleNanos;
    }

    /**
     * Runs the task on one of the threads, without waiting for it. Works after {@link #close()}, too. If a thread cannot be
     * started and there is no other to run the task, throws the error of that, such as {@code OutOfMemoryError}.
     */
    @Override
    public void execute(Runnable task) {
        StackRoom.forLock();
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

    /** Whether the calling thread, which is given, is one of these threads. */
    public boolean runsOn(Thread caller) {
        StackRoom.forLock();
        lock.lock();
        try {
            return workers.contains(caller);
        } finally {
            lock.unlock();
        }
    }

    /** From now on, the threads end as soon as there is nothing left to do. */
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
                // A method call for each task: a variable here would keep the last one alive during the wait for the
                // next.
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
            // User code may have left the interrupt flag set, or an application's class loader.
            Thread.interrupted();
            thread.setContextClassLoader(null);
        }
    }

    private static void report(Thread thread, Throwable failure) {
        try {
            thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
        } catch (Throwable ofTheHandler) {
            // As in the JDK, an exception of the handler is ignored.
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
