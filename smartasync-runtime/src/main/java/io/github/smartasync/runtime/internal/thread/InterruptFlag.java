package io.github.smartasync.runtime.internal.thread;

/** The interrupt flag of threads that may be of a class of the user's, whose methods may throw. */
public final class InterruptFlag {

    private InterruptFlag() {}

    /** Whether the flag is set; false if the thread does not tell. */
    public static boolean of(Thread thread) {
        try {
            return thread.isInterrupted();
        } catch (Throwable notTold) {
            return false;
        }
    }

    /** Interrupts the thread; nothing happens if it refuses. */
    public static void set(Thread thread) {
        try {
            thread.interrupt();
        } catch (Throwable refused) {
            // Whatever it throws, its call has to end.
        }
    }
}
