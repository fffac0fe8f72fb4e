package io.github.smartasync.runtime.internal.caller;

import io.github.smartasync.runtime.BlockingRefusedException;
import io.github.smartasync.runtime.internal.known.Judgement;

/** The message about a call on a thread that must not block: what was called, where, why not there, and what to call. */
final class MisuseMessage {

    private MisuseMessage() {}

    /** Its type is a class that is loaded anyway. If the gate named the exception, the first call would load that. */
    static RuntimeException refused(CalledOperation operation, Thread caller, Judgement judgement) {
        return new BlockingRefusedException(refusal(operation, caller, judgement));
    }

    private static String refusal(CalledOperation operation, Thread caller, Judgement judgement) {
        return operation.happened() + " on " + describe(caller)
                + ", which must not block. " + reason(judgement) + ". " + operation.untouched() + ". "
                + operation.instead() + remedy(judgement);
    }

    static String warned(CalledOperation operation, Thread caller, Judgement judgement) {
        return operation.happens() + " on " + describe(caller)
                + ", which should not block. " + reason(judgement)
                + ". The policy is WARN, so the call is made. This warning comes once for this operation and kind of thread. "
                + operation.instead() + remedy(judgement);
    }

    private static String describe(Thread caller) {
        return "the thread \"" + caller.getName() + "\" (" + caller.getClass().getName() + ")";
    }

    private static String reason(Judgement judgement) {
        String says = switch (judgement.kind()) {
            case ORDINARY -> " treats this thread as an ordinary thread";
            case EVENT_LOOP -> " treats this thread as an event loop";
            case USER_INTERFACE -> " treats this thread as a user interface thread";
            case TIMER -> " treats this thread as a timer";
            case RESTRICTED -> " says so";
        };
        return judgement.detector() + says + ": " + judgement.sign();
    }

    private static String remedy(Judgement judgement) {
        return Scopes.isForbidden(judgement)
                ? "."
                : ". If this thread may block here, make the call in CallerContext.allowBlocking.";
    }
}
