package io.github.smartasync.runtime.bridge;

import org.jspecify.annotations.Nullable;

/** A call of the source that {@link ViewOperation#offload} runs: what generated code passes as a lambda. */
@FunctionalInterface
@SuppressWarnings("exports") // the annotations of JSpecify are for those who have them
public interface OffloadedCall<T extends @Nullable Object> {

    /** Makes the call. Runs on the executor. */
    @Nullable
    T call() throws Throwable;
}
