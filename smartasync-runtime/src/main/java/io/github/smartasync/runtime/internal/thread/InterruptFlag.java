package io.github.smartasync.runtime.internal.thread;

/** The interrupt flag of threads whose class may be the user's, with methods that throw. */
public final class InterruptFlag {

    private InterruptFlag() {}

    /** Whether the flag is set; false if the thread throws when asked. */
    public static boolean of(Thread thread) {
        try {
            return thread.isInterrupted();
        } catch (Throwable notTold) {
            return false;
        }
    }

    /** Interrupts the thread. If that throws, nothing happens. */
    public static void set(Thread thread) {
        try {
            thread.interrupt();
        } catch (Throwable refused) {
            // Whatever it throws, the call has to end.
        }
    }

    /** Sets the flag of the calling thread to what it was before code of the user's ran. */
    public static void restore(Thread current, boolean before) {
        if (before) {
            set(current);
        } else if (of(current)) {
            Thread.interrupted();
        }
    }
}
