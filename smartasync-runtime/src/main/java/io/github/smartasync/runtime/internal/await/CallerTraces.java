package io.github.smartasync.runtime.internal.await;

import io.github.smartasync.runtime.CallerTrace;
import java.util.concurrent.locks.ReentrantLock;

/** Adds the place of the call to an exception that was made elsewhere. */
final class CallerTraces {

    /** Guards the step from looking for a trace to adding one: an exception may be shared by any callers. */
    private static final ReentrantLock LOCK = new ReentrantLock();

    private CallerTraces() {}

    /** Adds a trace of the calling thread, unless the exception has one already. Runs no code of the exception's class. */
    static void addTo(Throwable failure, String operation) {
        if (hasTrace(failure)) {
            return;
        }
        CallerTrace trace = new CallerTrace(
                operation + " was called by thread \"" + Thread.currentThread().getName() + "\"");
        LOCK.lock();
        try {
            if (!hasTrace(failure)) {
                failure.addSuppressed(trace);
            }
        } finally {
            LOCK.unlock();
        }
    }

    private static boolean hasTrace(Throwable failure) {
        for (Throwable suppressed : failure.getSuppressed()) {
            if (suppressed instanceof CallerTrace) {
                return true;
            }
        }
        return false;
    }
}
