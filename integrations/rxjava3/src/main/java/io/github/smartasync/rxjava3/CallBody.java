package io.github.smartasync.rxjava3;

import org.jspecify.annotations.Nullable;

/** One call of a source: what generated code passes as a lambda. Run once for each subscription. */
@FunctionalInterface
@SuppressWarnings("exports") // JSpecify is not needed to use this
public interface CallBody<R> {

    /** Makes the call; what it throws, and a null, become the failure of the publisher. */
    @Nullable
    R call() throws Throwable;
}
