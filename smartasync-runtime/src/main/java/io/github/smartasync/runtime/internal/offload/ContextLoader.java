package io.github.smartasync.runtime.internal.offload;

import org.jspecify.annotations.Nullable;

/** The context class loader of the caller, which is there for the time of a method. */
final class ContextLoader {

    private ContextLoader() {}

    /** Sets the loader of the calling thread, unless it is the one that is there. */
    static void change(Thread current, @Nullable ClassLoader from, @Nullable ClassLoader to) {
        if (from != to) {
            try {
                current.setContextClassLoader(to);
            } catch (SecurityException notOnThisThread) {
                // The JDK's innocuous threads keep the system's loader; the method must run nevertheless.
            }
        }
    }
}
