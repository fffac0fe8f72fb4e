package io.github.smartasync.runtime.internal.known.framework;

import org.jspecify.annotations.Nullable;

/** The classes of one copy of a framework: as one class loader sees it, in the package that it was moved to. */
record FrameworkTypes(@Nullable ClassLoader loader, String prefix) {

    /** The class, not initialised. */
    Class<?> get(String name) throws ClassNotFoundException {
        return Class.forName(prefix + name, false, loader);
    }
}
