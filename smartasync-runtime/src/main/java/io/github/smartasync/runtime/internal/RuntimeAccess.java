package io.github.smartasync.runtime.internal;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import org.jspecify.annotations.Nullable;

/**
 * The way from a runtime to what is behind it, without a public method. {@link SmartAsyncRuntime} installs the only
 * instance when it is initialised, which is before anyone can hold a runtime.
 */
public abstract class RuntimeAccess {

    private static volatile @Nullable RuntimeAccess instance;

    /** For {@link SmartAsyncRuntime} alone. */
    protected RuntimeAccess() {}

    /** Installs the way; called once. */
    public static void install(RuntimeAccess access) {
        instance = access;
    }

    /** What is behind a runtime. */
    public static RuntimeCore coreOf(SmartAsyncRuntime runtime) {
        RuntimeAccess access = instance;
        if (access == null) {
            throw new AssertionError("a runtime before its class was initialised");
        }
        return access.core(runtime);
    }

    /** What is behind a runtime. */
    protected abstract RuntimeCore core(SmartAsyncRuntime runtime);
}
