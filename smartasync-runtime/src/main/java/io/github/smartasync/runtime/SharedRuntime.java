package io.github.smartasync.runtime;

import io.github.smartasync.runtime.internal.RuntimeAccess;
import io.github.smartasync.runtime.internal.RuntimeCore;
import io.github.smartasync.runtime.internal.context.BlockingProperty;
import java.util.concurrent.atomic.AtomicReference;

/** The one runtime that is used where none is given. */
final class SharedRuntime {

    private static final AtomicReference<SmartAsyncRuntime> SHARED = new AtomicReference<>();

    private SharedRuntime() {}

    static SmartAsyncRuntime get() {
        SmartAsyncRuntime shared = SHARED.get();
        return shared != null ? shared : make();
    }

    private static SmartAsyncRuntime make() {
        SmartAsyncRuntime made =
                withPolicyOfProperty(SmartAsyncRuntime.builder().build());
        SmartAsyncRuntime first = SHARED.compareAndExchange(null, made);
        return first != null ? first : made;
    }

    static void install(SmartAsyncRuntime runtime) {
        if (RuntimeAccess.coreOf(runtime).closed()) {
            throw new IllegalStateException(
                    "A SmartAsyncRuntime that is closed cannot become the shared one: every view would fail.");
        }
        if (!SHARED.compareAndSet(null, runtime)) {
            throw new IllegalStateException("The shared SmartAsyncRuntime has been used or installed before. "
                    + "Install it once, before the first view is made without a runtime.");
        }
        withPolicyOfProperty(runtime);
    }

    static boolean is(SmartAsyncRuntime runtime) {
        return SHARED.get() == runtime;
    }

    /** Whoever sets the property runs the application and has the last word over its code. */
    private static SmartAsyncRuntime withPolicyOfProperty(SmartAsyncRuntime runtime) {
        RuntimeCore core = RuntimeAccess.coreOf(runtime);
        core.changeBlockingPolicy(BlockingProperty.read(core.callerRules().policy()));
        return runtime;
    }
}
