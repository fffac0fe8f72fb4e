package io.github.smartasync.runtime.internal;

import io.github.smartasync.runtime.internal.caller.OperationNames;
import java.util.Map;

/**
 * What the builder of a runtime sets for single operations, by their names. It goes before what their annotations say:
 * whoever builds the runtime runs the application.
 *
 * @param timeouts their limits in nanoseconds
 * @param executors what they are offloaded to
 * @param names all names for which anything is set
 */
public record OperationOptions(Map<String, Long> timeouts, Map<String, String> executors, OperationNames names) {

    /** Copies the maps. */
    public OperationOptions {
        timeouts = Map.copyOf(timeouts);
        executors = Map.copyOf(executors);
    }

    /** The timeout that is set for an operation, or else the one given. */
    public long timeoutNanos(String operation, long otherwise) {
        return timeouts.isEmpty() ? otherwise : OperationNames.of(operation, timeouts, otherwise);
    }

    /** The executor that is set for an operation, or else the one given. */
    public String executor(String operation, String otherwise) {
        return executors.isEmpty() ? otherwise : OperationNames.of(operation, executors, otherwise);
    }
}
