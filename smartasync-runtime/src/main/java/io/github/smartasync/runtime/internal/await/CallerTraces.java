package io.github.smartasync.runtime.internal.await;

import io.github.smartasync.runtime.CallerTrace;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Adds the place of the call to an exception that was made elsewhere. An exception that callers share gets one trace:
 * while a thread looks for a trace and adds one, other threads leave the exception alone. This is no lock. The only
 * lock of an exception is its monitor, and anyone who has the exception may hold that as long as they like.
 */
final class CallerTraces {

    private static final Set<Traced> BEING_TRACED = ConcurrentHashMap.newKeySet();

    private CallerTraces() {}

    /** Adds a trace of the calling thread, unless the exception has one already. Runs no code of the exception's class. */
    static void addTo(Throwable failure, String operation) {
        Traced traced = new Traced(failure);
        if (!BEING_TRACED.add(traced)) {
            return;
        }
        try {
            if (!hasTrace(failure)) {
                failure.addSuppressed(new CallerTrace(operation + " was called by thread \""
                        + Thread.currentThread().getName() + "\""));
            }
        } finally {
            BEING_TRACED.remove(traced);
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

    /** An exception by its identity: its own {@code equals} is code of the user. */
    private record Traced(Throwable failure) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Traced traced && traced.failure == failure;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(failure);
        }
    }
}
