package io.github.smartasync.runtime.internal.offload;

import org.jspecify.annotations.Nullable;

/**
 * The context class loader of the caller, which is there for the time of a method. The JDK's innocuous threads keep the
 * system's loader, and threads of the user's own may do as they like: whatever they throw, the method runs and its future ends.
 */
final class ContextLoader {

    private ContextLoader() {}

    /** The loader of the calling thread; null if the thread does not tell. */
    static @Nullable ClassLoader of(Thread current) {
        try {
            return current.getContextClassLoader();
        } catch (Throwable notToBeTold) {
            return null;
        }
    }

    /** Sets the loader of the calling thread, unless it is the one that is there. */
    static void change(Thread current, @Nullable ClassLoader from, @Nullable ClassLoader to) {
        if (from != to) {
            try {
                current.setContextClassLoader(to);
            } catch (Throwable notOnThisThread) {
                // See above.
            }
        }
    }
}
