package io.github.smartasync.runtime.internal.context;

import io.github.smartasync.runtime.BlockingRefusedException;
import io.github.smartasync.runtime.CallerContext;

/** What is said of a call on a thread that must not block: what was called, where, by what sign, and what to call. */
final class MisuseMessage {

    private MisuseMessage() {}

    /** Typed as what is loaded anyway: naming the exception in the gate would load it before the first call. */
    static RuntimeException refused(CalledOperation operation, Thread caller, CallerContext context) {
        return new BlockingRefusedException(refusal(operation, caller, context));
    }

    private static String refusal(CalledOperation operation, Thread caller, CallerContext context) {
        return operation.name() + " was called" + operation.through() + " on " + describe(caller)
                + ", which must not block: " + reason(context) + ". " + operation.untouched() + ". "
                + operation.instead() + remedy(context);
    }

    static String warned(CalledOperation operation, Thread caller, CallerContext context) {
        return operation.name() + " is called" + operation.through() + " on " + describe(caller)
                + ", which should not block: " + reason(context)
                + ". The call is made, because the policy is to warn; this is not said again for this operation and kind of"
                + " thread. " + operation.instead() + remedy(context);
    }

    private static String describe(Thread caller) {
        return "the thread \"" + caller.getName() + "\" (" + caller.getClass().getName() + ")";
    }

    private static String reason(CallerContext context) {
        String kind = switch (context.kind()) {
            case ORDINARY -> "an ordinary thread";
            case EVENT_LOOP -> "an event loop";
            case USER_INTERFACE -> "the thread of a user interface";
            case TIMER -> "the thread of a timer";
            case RESTRICTED -> "restricted";
        };
        return "to " + context.detector() + " it is " + kind + ", because " + context.sign();
    }

    private static String remedy(CallerContext context) {
        return Scopes.isForbidden(context)
                ? "."
                : "; if this thread may block here, make the call in CallerContext.allowBlocking.";
    }
}
