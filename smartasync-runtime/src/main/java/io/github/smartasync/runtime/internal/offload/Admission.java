package io.github.smartasync.runtime.internal.offload;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many tasks may wait. Callers that race with each other may exceed it by their number: what submitters write and what
 * workers write is kept apart, so that they do not disturb each other.
 */
final class Admission {

    private final int limit;

    /** How many tasks came to wait, and how many of them no longer do; the differences count, so both may wrap around. */
    private final AtomicInteger came = new AtomicInteger();

    private final AtomicInteger gone = new AtomicInteger();

    /** An earlier value of {@code gone}, which is good enough while it does not make the queue look full. */
    private int goneBefore;

    Admission(int limit) {
        this.limit = limit;
    }

    int limit() {
        return limit;
    }

    /** Lets a task in, unless so many wait beside those for which there are free places. */
    boolean enter(int placesFree) {
        int count = came.incrementAndGet();
        if (tooMany(count, placesFree)) {
            goneBefore = gone.get();
            if (tooMany(count, placesFree)) {
                came.decrementAndGet();
                return false;
            }
        }
        return true;
    }

    private boolean tooMany(int count, int placesFree) {
        return (long) (count - goneBefore) - placesFree > limit;
    }

    /** A task waits no longer. Called under the lock of the queue. */
    void left() {
        gone.lazySet(gone.get() + 1);
    }
}
