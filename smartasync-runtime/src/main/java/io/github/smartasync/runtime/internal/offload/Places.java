package io.github.smartasync.runtime.internal.offload;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * The places of an executor of ours: as many as tasks may run at a time. A worker has a place while it runs tasks. It gives
 * the place up while it waits, and takes one again before it goes on, ahead of every task that has not started. So a free place
 * goes to the returning worker that has waited longest for it. All methods but {@code free} need the executor's lock.
 */
@SuppressWarnings("NonAtomicVolatileUpdate") // written under the lock, read without it
final class Places {

    private final int limit;

    private volatile int taken;

    private final ArrayDeque<Worker> comingBack = new ArrayDeque<>();

    /**
     * Whether everybody gets a place at once. So it is while the executor ends: a method that ignores its interrupt
     * must not hold up the others.
     */
    private boolean opened;

    Places(int limit) {
        this.limit = limit;
    }

    boolean areUnlimited() {
        return limit == OwnExecutor.UNLIMITED;
    }

    /** How many places are free. Needs no lock. Others may take them meanwhile. */
    int free() {
        return Math.max(0, limit - taken);
    }

    /** How many workers have a place. */
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

    /**
     * Hands the place of the calling worker to the worker that came back first. The caller must wake it. Null if none
     * came back.
     */
    @Nullable
    Worker handOn() {
        Worker first = comingBack.poll();
        if (first != null) {
            first.placeIsBack();
        }
        return first;
    }

    /** The worker comes back from a wait. It may run now, or waits for its turn. */
    void comeBack(Worker worker) {
        if (opened || taken < limit) {
            taken++;
            worker.placeIsBack();
        } else {
            comingBack.add(worker);
        }
    }

    /** From now on nobody has to wait for the limit. Returns the workers that did. The caller must wake them. */
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
