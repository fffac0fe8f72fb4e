package io.github.smartasync.runtime.internal.offload;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * The places of an executor of ours. A worker has one while it runs tasks, gives it up while it waits, and takes one again
 * before it goes on: ahead of every task that has not started. So a place that becomes free goes to whoever comes back and has
 * waited longest for it. All but {@code free} is done under the executor's lock.
 */
@SuppressWarnings("NonAtomicVolatileUpdate") // written under the lock, read without it
final class Places {

    private final int limit;

    private volatile int taken;

    private final ArrayDeque<Worker> comingBack = new ArrayDeque<>();

    /** Whether anybody gets one: when everything is being ended, nobody is to wait for who does not heed that. */
    private boolean opened;

    Places(int limit) {
        this.limit = limit;
    }

    /** How many are free. Needs no lock; somebody else may take them. */
    int free() {
        return Math.max(0, limit - taken);
    }

    /** How many workers have one. */
    int taken() {
        return taken;
    }

    void take() {
        taken++;
    }

    /** Frees a place. */
    void leave() {
        taken--;
    }

    /** Hands a place that its worker gives up to whoever comes back first, whom the caller wakes; null if nobody does. */
    @Nullable
    Worker handOn() {
        Worker first = comingBack.poll();
        if (first != null) {
            first.placeIsBack();
        }
        return first;
    }

    /** The worker comes back: has a place now, or will be handed one. */
    void comeBack(Worker worker) {
        if (opened || taken < limit) {
            taken++;
            worker.placeIsBack();
        } else {
            comingBack.add(worker);
        }
    }

    /** Gives a place to everybody from now on; returns those who waited for one, whom the caller wakes. */
    ArrayDeque<Worker> open() {
        opened = true;
        ArrayDeque<Worker> waited = new ArrayDeque<>(comingBack);
        comingBack.clear();
        for (Worker each : waited) {
            taken++;
            each.placeIsBack();
        }
        return waited;
    }
}
