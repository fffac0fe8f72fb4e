package io.github.smartasync.runtime.internal.offload;

/** The interrupt flag of threads that may be of a class of the user's, whose methods may throw. */
final class Flag {

    private Flag() {}

    /** Whether the flag is set; false if the thread does not tell. */
    static boolean of(Thread thread) {
        try {
            return thread.isInterrupted();
        } catch (Throwable notTold) {
            return false;
        }
    }

    /** Interrupts the thread; nothing happens if it refuses. */
    static void set(Thread thread) {
        try {
            thread.interrupt();
        } catch (Throwable refused) {
            // Whatever it throws, its call has to end.
        }
    }
}
