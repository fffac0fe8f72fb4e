package io.github.smartasync.runtime.internal.offload;

import io.github.smartasync.runtime.internal.thread.InterruptFlag;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import org.jspecify.annotations.Nullable;

/**
 * A call that starts at most once, and is interrupted only while it runs.
 *
 * <p>{@code state} says who may do what. Whoever changes it first wins:
 *
 * <pre>
 *   null ──► thread ──► ENDED          the method runs on the thread, and has returned or thrown
 *     │       ▲ │ └─► INTERRUPTING ──► ENDED   someone interrupts that thread
 *     │       │ ▼                        ▲
 *     │      Shield ──► POSTPONED ───────┘     someone wants to, but the thread runs another method in place
 *     └────────────────────────────────► KEPT    it ended before it started, and never starts
 * </pre>
 *
 * <p>The interrupt is sent only in INTERRUPTING, and the runner waits for the end of that state before it leaves the method.
 * So the interrupt reaches this method or nobody, and is cleared before the thread does anything else. POSTPONED means that
 * the thread is running another method, for which the interrupt was not meant. It interrupts itself when that method has
 * returned.
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

    /** Whether the method has started, or will never start. */
    final boolean started() {
        return state != null;
    }

    /** Makes sure that the method never starts. False if it has started, or somebody has kept it from starting before. */
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
     * Leaves the method. If somebody interrupts it, waits until the interrupt has been sent, and then clears the thread's
     * flag: the interrupt was meant for the method only.
     *
     * @param flagBefore whether the thread's flag was set before the method was entered
     * @return false if the method was interrupted; then whoever interrupted it ends the future
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
     * Holds back interrupts from the method that runs on the calling thread, until {@link #unshield}. False if they are held
     * back already, or if the method has been interrupted; in the second case the thread's flag is set.
     */
    final boolean shield(Shield shield, Thread thread) {
        if (STATE.compareAndSet(this, thread, shield)) {
            return true;
        }
        awaitInterrupt();
        return false;
    }

    /** Ends what {@link #shield} began. An interrupt that was held back is sent now. */
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

    /** Interrupts the method if it is running; otherwise does nothing. At most one caller ever succeeds. */
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
     * Holds back the interrupt of a method while its thread runs another one in place.
     *
     * @param interrupted what to do instead; it runs on the thread that wanted to interrupt
     */
    record Shield(Runnable interrupted) {}
}
