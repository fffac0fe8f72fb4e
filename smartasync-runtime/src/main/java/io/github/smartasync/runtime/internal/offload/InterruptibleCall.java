package io.github.smartasync.runtime.internal.offload;

import io.github.smartasync.runtime.internal.thread.InterruptFlag;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import org.jspecify.annotations.Nullable;

/**
 * A call that starts at most once, and is interrupted only while it runs.
 *
 * <p>{@code state} says who may do what; whoever moves it on has won:
 *
 * <pre>
 *   null ──► thread ──► ENDED          the method runs on the thread, and has returned or thrown
 *     │       ▲ │ └─► INTERRUPTING ──► ENDED   someone interrupts that thread
 *     │       │ ▼                        ▲
 *     │      Shield ──► POSTPONED ───────┘     someone would, but the thread runs another method in place
 *     └────────────────────────────────► KEPT    ended before it started; it never will
 * </pre>
 *
 * <p>The interrupt is sent in INTERRUPTING alone, and the runner leaves the method only after that state: so it reaches
 * the method or nobody, and is cleared before the thread does anything else. One that is POSTPONED the thread sends to
 * itself once the other method has returned, for which it was not meant.
 */
abstract class InterruptibleCall<T extends @Nullable Object> extends WorkFuture<T> {

    private static final Object INTERRUPTING = new Object();
    private static final Object POSTPONED = new Object();
    private static final Object ENDED = new Object();
    private static final Object KEPT = new Object();

    @SuppressWarnings("rawtypes")
    private static final AtomicReferenceFieldUpdater<InterruptibleCall, Object> STATE =
            AtomicReferenceFieldUpdater.newUpdater(InterruptibleCall.class, Object.class, "state");

    private volatile @Nullable Object state;

    /** Whether the method has started, or is kept from it for ever. */
    final boolean started() {
        return state != null;
    }

    /** Makes sure that the method never starts; false if it has, or was kept from it before. */
    final boolean keepFromStarting() {
        return STATE.compareAndSet(this, null, KEPT);
    }

    /** Whether the method was kept from starting. */
    final boolean keptFromStarting() {
        return state == KEPT;
    }

    /** Enters the method on the calling thread; false if it must not start any more. */
    final boolean enter(Thread thread) {
        return STATE.compareAndSet(this, null, thread);
    }

    /**
     * Leaves the method. If it was interrupted, waits until the interrupt has been sent and takes it off the thread: it
     * was meant for the method alone.
     *
     * @param flagBefore whether the thread's flag was set before the method was entered
     * @return false if it was interrupted, so that whoever did so ends the future
     */
    final boolean leave(Thread thread, boolean flagBefore) {
        if (STATE.compareAndSet(this, thread, ENDED)) {
            return true;
        }
        awaitInterrupt();
        Thread.interrupted();
        if (flagBefore) {
            InterruptFlag.set(thread);
        }
        return false;
    }

    /**
     * Keeps the method, which runs on the calling thread, from being interrupted for a time. False if it is already kept from
     * it, or has been interrupted: then the thread's flag is set.
     */
    final boolean shield(Shield shield, Thread thread) {
        if (STATE.compareAndSet(this, thread, shield)) {
            return true;
        }
        awaitInterrupt();
        return false;
    }

    /** Ends what {@link #shield} began; whoever wanted to interrupt the method meanwhile has done so then. */
    final void unshield(Shield shield, Thread thread) {
        if (!STATE.compareAndSet(this, shield, thread)) {
            state = ENDED;
            InterruptFlag.set(thread);
        }
    }

    @SuppressWarnings("ThreadPriorityCheck") // correct without the yield; with it the sender can go on
    private void awaitInterrupt() {
        while (state == INTERRUPTING) {
            Thread.yield(); // it may be a virtual thread that needs this carrier
        }
    }

    /** Interrupts the method if it runs; else does nothing. At most one caller ever gets so far. */
    final void interruptMethod() {
        Object now = state;
        while (now instanceof Thread || now instanceof Shield) {
            if (now instanceof Thread thread && STATE.compareAndSet(this, now, INTERRUPTING)) {
                InterruptFlag.set(thread);
                state = ENDED;
            } else if (now instanceof Shield shield && STATE.compareAndSet(this, now, POSTPONED)) {
                shield.interrupted().run();
            }
            now = state;
        }
    }

    /**
     * Keeps an interrupt from a method for the time in which its thread runs another one in place.
     *
     * @param interrupted what is done instead, by whoever would have interrupted
     */
    record Shield(Runnable interrupted) {}
}
