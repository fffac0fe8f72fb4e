package io.github.smartasync.runtime.internal;

import org.jspecify.annotations.Nullable;

/**
 * Gets from a runtime to its internals, without a public method. The class of the runtime installs the only instance
 * when it is initialised, before anyone can have a runtime. This class does not name it, because that class depends on
 * this package.
 */
public abstract class RuntimeAccess {

    private static volatile @Nullable RuntimeAccess instance;

    /** For the class of the runtime alone. */
    protected RuntimeAccess() {}

    /** Installs the way; called once. */
    public static void install(RuntimeAccess access) {
        instance = access;
    }

    /** What is behind a {@code SmartAsyncRuntime}. */
    public static RuntimeCore coreOf(AutoCloseable runtime) {
        RuntimeAccess access = instance;
        if (access == null) {
            throw new AssertionError("a runtime before its class was initialised");
        }
        return access.core(runtime);
    }

    /** What is behind a runtime. */
    protected abstract RuntimeCore core(AutoCloseable runtime);
}
