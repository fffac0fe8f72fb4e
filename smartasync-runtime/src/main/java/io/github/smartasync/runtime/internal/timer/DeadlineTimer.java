package io.github.smartasync.runtime.internal.timer;

import io.github.smartasync.runtime.internal.thread.StackRoom;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The only timer of a runtime. Its thread starts with the first deadline and ends when there has been none for a while. It only
 * takes entries out of the queue and hands them over.
 *
 * <p>An entry is taken out of the queue under the lock, either by {@link Deadline#cancel()} or by the timer's thread: that decides
 * whether its target is told. No user code runs under the lock. Cancelling does not wake the thread. Scheduling wakes it only if
 * the deadline is earlier than its alarm. So a call that ends within its limit, as nearly all do, costs no hand-over between
 * threads.
 */
public final class DeadlineTimer implements AutoCloseable {

    /** Nearly 150 years, so that the difference of any two moments fits. */
    private static final long MOST_NANOS = Long.MAX_VALUE / 2;

    private static final long RETRY_NANOS = 10_000_000;

    private final ThreadFactory threads;
    private final HandOver handOver;
    private final long idleNanos;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition alarm = lock.newCondition();

    // Guarded by lock.
    private final DeadlineQueue queue = new DeadlineQueue();
    private boolean running;
    private boolean sleeping;
    private boolean closed;
    private long alarmNanos;

    /** Has no thread yet. Its thread ends after the given time without a deadline. */
    public DeadlineTimer(ThreadFactory threads, HandOver handOver, long idleNanos) {
        this.threads = threads;
        this.handOver = handOver;
        this.idleNanos = idleNanos;
    }

    /**
     * Tells the target when the time has passed; at once if it is not positive. If the timer's thread cannot be started, throws
     * the error of that, such as {@code OutOfMemoryError}. Then the target is never told.
     *
     * @throws RejectedExecutionException if the timer is closed
     */
    public Deadline schedule(long nanos, Expiry target) {
        long delay = Math.min(Math.max(nanos, 0), MOST_NANOS);
        Deadline entry = new Deadline(this, target, System.nanoTime() + delay);
        StackRoom.forLock();
        lock.lock();
        try {
            if (closed) {
                throw new RejectedExecutionException("The SmartAsync runtime is closed");
            }
            queue.add(entry);
            if (!running) {
                startThread(entry);
            } else if (sleeping && entry.atNanos - alarmNanos < 0) {
                alarm.signal();
            }
        } finally {
            lock.unlock();
        }
        return entry;
    }

    /** How many deadlines have not passed and were not cancelled. */
    public int pending() {
        lock.lock();
        try {
            return queue.size();
        } finally {
            lock.unlock();
        }
    }

    /** Takes no more deadlines, tells the targets of those that are left, and ends the thread. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            queue.closeAll(System.nanoTime());
            alarm.signal();
        } finally {
            lock.unlock();
        }
    }

    boolean cancel(Deadline entry) {
        StackRoom.forLock();
        lock.lock();
        try {
            if (!queue.remove(entry)) {
                return false;
            }
            entry.forgetTarget();
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void startThread(Deadline entry) {
        running = true;
        try {
            threads.newThread(new Loop()).start();
        } catch (Throwable noThread) {
            running = false;
            queue.remove(entry);
            throw noThread;
        }
    }

    private final class Loop implements Runnable {
        @Override
        public void run() {
            while (handOverNext()) {
                // A method call for each entry: a variable here would keep the last one alive during the wait for the
                // next.
            }
        }
    }

    private boolean handOverNext() {
        Deadline due = next();
        if (due != null) {
            handOver(due);
        }
        return due != null;
    }

    private void handOver(Deadline due) {
        try {
            handOver.execute(due);
        } catch (Throwable noThread) {
            again(due);
        }
    }

    /** There was no memory for a thread. The deadline must not be lost, so the timer tries again. */
    private void again(Deadline due) {
        lock.lock();
        try {
            due.atNanos = System.nanoTime() + RETRY_NANOS;
            queue.add(due);
        } finally {
            lock.unlock();
        }
    }

    /** Takes the next due entry out of the queue; null if the thread has to end. */
    private @Nullable Deadline next() {
        lock.lock();
        try {
            long idleSince = System.nanoTime();
            while (true) {
                Deadline first = queue.first();
                long now = System.nanoTime();
                if (first == null) {
                    if (closed || now - idleSince >= idleNanos) {
                        running = false;
                        return null;
                    }
                    sleepUntil(idleSince + idleNanos, now);
                } else if (first.atNanos - now <= 0) {
                    queue.remove(first);
                    return first;
                } else {
                    sleepUntil(first.atNanos, now);
                    idleSince = System.nanoTime();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    @SuppressWarnings("WaitNotInLoop") // the loop is the caller's
    private void sleepUntil(long moment, long now) {
        alarmNanos = moment;
        sleeping = true;
        try {
            alarm.awaitNanos(moment - now);
        } catch (InterruptedException strayInterrupt) {
            // We never interrupt the timer. The flag is clear now, and the loop looks at the queue again.
        } finally {
            sleeping = false;
        }
    }
}
