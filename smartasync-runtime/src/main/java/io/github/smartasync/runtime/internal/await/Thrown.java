package io.github.smartasync.runtime.internal.await;

import io.github.smartasync.runtime.CallerTrace;
import io.github.smartasync.runtime.internal.failure.CallerTraces;
import io.github.smartasync.runtime.internal.failure.Failures;
import org.jspecify.annotations.Nullable;

/**
 * What a wait ends with instead of a value. It is handed up and thrown at the bridge, so that the trace of the caller is made
 * there and begins near the caller.
 *
 * @param failure what is to be thrown
 * @param original whether it was made elsewhere, so that its own stack does not lead to the caller
 */
public record Thrown(Throwable failure, boolean original) {

    /** Throws it with the trace; never returns. */
    public RuntimeException at(@Nullable CallerTrace trace) {
        if (original && trace != null) {
            CallerTraces.add(failure, trace);
        }
        throw Failures.<RuntimeException>rethrow(failure);
    }
}
