package io.github.smartasync.runtime.internal.offload;

import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import org.jspecify.annotations.Nullable;

/**
 * A call that starts at most once, and is interrupted only while it runs.
 *
 * <p>{@code state} says who may do what; whoever moves it on has won:
 *
 * <pre>
 *   null ──► thread ──► ENDED          the method runs on the thread, and has returned or thrown
 *     │         └─► INTERRUPTING ──► ENDED   someone interrupts that thread
 *     └─────────────────────────────► ENDED   ended before it started; it never will
 * </pre>
 *
 * <p>The interrupt is sent in INTERRUPTING alone, and the runner leaves the method only after that state: so it reaches
 * the method or nobody, and is cleared before the thread does anything else.
 */
abstract class InterruptibleCall<T extends @Nullable Object> extends YieldingFuture<T> {

    private static final Object INTERRUPTING = new Object();
    private static final Object ENDED = new Object();

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
        return STATE.compareAndSet(this, null, ENDED);
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
    @SuppressWarnings("ThreadPriorityCheck") // correct without the yield; with it the sender can go on
    final boolean leave(Thread thread, boolean flagBefore) {
        if (STATE.compareAndSet(this, thread, ENDED)) {
            return true;
        }
        while (state == INTERRUPTING) {
            Thread.yield(); // it may be a virtual thread that needs this carrier
        }
        Thread.interrupted();
        if (flagBefore) {
            thread.interrupt();
        }
        return false;
    }

    /** Interrupts the method if it runs; else does nothing. At most one caller ever gets so far. */
    final void interruptMethod() {
        if (state instanceof Thread thread && STATE.compareAndSet(this, thread, INTERRUPTING)) {
            try {
                thread.interrupt();
            } catch (Throwable refused) {
                // A thread of the user's own class may throw; the runner must be let go and the future end all the
                // same.
            } finally {
                state = ENDED;
            }
        }
    }
}
