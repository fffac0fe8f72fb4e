package io.github.smartasync.runtime.internal.timer;

import org.jspecify.annotations.Nullable;

/** One entry of a timer. As a task, it tells its target when it has left the queue. */
public final class Deadline implements Runnable {

    static final int NOT_QUEUED = -1;

    private final DeadlineTimer timer;
    /** Null once this is cancelled: the timer's thread may still hold the entry for which it set its alarm. */
    private @Nullable Expiry target;

    // The fields below are guarded by the timer's lock until the entry is handed over.

    /** The moment, on the scale of {@link System#nanoTime()}. */
    long atNanos;

    /** The place in the queue, or {@link #NOT_QUEUED}. */
    int index = NOT_QUEUED;

    /** Whether the timer was closed before the moment came. */
    boolean closed;

    Deadline(DeadlineTimer timer, Expiry target, long atNanos) {
        this.timer = timer;
        this.target = target;
        this.atNanos = atNanos;
    }

    /**
     * Takes this entry out of the timer. The timer then keeps nothing of the target.
     *
     * @return true if the target will never be told; false if it has been told, is being told, or this was cancelled before
     */
    public boolean cancel() {
        return timer.cancel(this);
    }

    void forgetTarget() {
        target = null;
    }

    @Override
    public void run() {
        Expiry told = target;
        if (told == null) {
            throw new AssertionError("cancelled and yet handed over");
        }
        if (closed) {
            told.closed();
        } else {
            told.expired();
        }
    }

    boolean isBefore(Deadline other) {
        return atNanos - other.atNanos < 0;
    }
}
