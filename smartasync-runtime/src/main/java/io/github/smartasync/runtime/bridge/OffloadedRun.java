package io.github.smartasync.runtime.bridge;

import org.jspecify.annotations.Nullable;

/** A call of the source that returns nothing. */
@FunctionalInterface
@SuppressWarnings("exports") // the annotations of JSpecify are for those who have them
public interface OffloadedRun extends OffloadedCall<@Nullable Void> {

    /** Makes the call. Runs on the executor. */
    void run() throws Throwable;

    @Override
    default @Nullable Void call() throws Throwable {
        run();
        return null;
    }
}
