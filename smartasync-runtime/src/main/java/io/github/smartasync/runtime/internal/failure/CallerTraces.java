package io.github.smartasync.runtime.internal.failure;

import io.github.smartasync.runtime.CallerTrace;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Adds the place of the call to an exception that was made elsewhere. An exception that callers share gets one trace:
 * while a thread looks for a trace and adds one, other threads leave the exception alone. This is no lock. The only
 * lock of an exception is its monitor, and anyone who has the exception may hold that as long as they like.
 */
public final class CallerTraces {

    private static final Set<Traced> BEING_TRACED = ConcurrentHashMap.newKeySet();

    private CallerTraces() {}

    /** What the trace of the calling thread says. */
    public static String message(String operation) {
        return operation + " was called by thread \"" + Thread.currentThread().getName() + "\"";
    }

    /** Adds a trace to the exception, or to the trace that it already has. Runs no code of the exception's class. */
    public static void add(Throwable failure, CallerTrace trace) {
        Traced traced = new Traced(failure);
        if (!BEING_TRACED.add(traced)) {
            return;
        }
        try {
            CallerTrace first = traceOf(failure);
            if (first == null) {
                failure.addSuppressed(trace);
            } else {
                first.followedBy(trace);
            }
        } finally {
            BEING_TRACED.remove(traced);
        }
    }

    private static @Nullable CallerTrace traceOf(Throwable failure) {
        for (Throwable suppressed : failure.getSuppressed()) {
            if (suppressed instanceof CallerTrace trace) {
                return trace;
            }
        }
        return null;
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
