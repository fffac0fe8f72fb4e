package io.github.smartasync.runtime.internal.known;

import io.github.smartasync.runtime.internal.known.framework.Framework;
import io.github.smartasync.runtime.internal.known.framework.FrameworkHandles;
import io.github.smartasync.runtime.internal.record.RuntimeLog;
import org.jspecify.annotations.Nullable;

/**
 * Handles of frameworks that are kept at classes of others, in an array: that belongs to the JDK and so keeps nothing of
 * ours there, and it can be emptied when a question fails.
 */
final class KeptHandles {

    private KeptHandles() {}

    /** An array to be kept. */
    static @Nullable Object[] of(@Nullable FrameworkHandles handles) {
        return handles == null ? new Object[4] : handles.toArray();
    }

    /** Whether the answer is that the calling thread must not block; a question that throws is reported once, and emptied. */
    static boolean refuse(@Nullable Object[] kept, Framework framework, Thread caller) {
        FrameworkHandles handles = FrameworkHandles.of(kept);
        if (handles == null) {
            return false;
        }
        try {
            return framework.answer().refuses(handles, caller);
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            // The thread's trouble, not the framework's: it is asked again next time.
            return false;
        } catch (Throwable failure) {
            kept[0] = null;
            RuntimeLog.frameworkBroken(framework.detector, failure);
            return false;
        }
    }
}
