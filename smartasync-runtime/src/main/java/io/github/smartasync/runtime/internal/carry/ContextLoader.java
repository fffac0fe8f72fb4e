package io.github.smartasync.runtime.internal.carry;

import org.jspecify.annotations.Nullable;

/**
 * The context class loader of the caller, which is there for the time of a method. The JDK's innocuous threads keep the
 * system's loader, and threads of the user's own may do as they like: whatever they throw, the method runs and its future ends.
 */
public final class ContextLoader {

    private ContextLoader() {}

    /** The loader of the calling thread; null if the thread does not tell. */
    public static @Nullable ClassLoader of(Thread current) {
        try {
            return current.getContextClassLoader();
        } catch (Throwable notTold) {
            return null;
        }
    }

    /** Sets the loader of the calling thread, unless it is there; returns the one before, null if the thread does not tell. */
    public static @Nullable ClassLoader set(Thread current, @Nullable ClassLoader loader) {
        ClassLoader before = null;
        try {
            before = current.getContextClassLoader();
            if (before != loader) {
                current.setContextClassLoader(loader);
            }
        } catch (Throwable notOnThisThread) {
            // See above.
        }
        return before;
    }
}
