package io.github.smartasync.runtime.internal.caller;

import io.github.smartasync.runtime.BlockingRefusedException;
import io.github.smartasync.runtime.internal.known.Judgement;

/** What is said of a call on a thread that must not block: what was called, where, by what sign, and what to call. */
final class MisuseMessage {

    private MisuseMessage() {}

    /** Typed as what is loaded anyway: naming the exception in the gate would load it before the first call. */
    static RuntimeException refused(CalledOperation operation, Thread caller, Judgement judgement) {
        return new BlockingRefusedException(refusal(operation, caller, judgement));
    }

    private static String refusal(CalledOperation operation, Thread caller, Judgement judgement) {
        return operation.happened() + " on " + describe(caller)
                + ", which must not block: " + reason(judgement) + ". " + operation.untouched() + ". "
                + operation.instead() + remedy(judgement);
    }

    static String warned(CalledOperation operation, Thread caller, Judgement judgement) {
        return operation.happens() + " on " + describe(caller)
                + ", which should not block: " + reason(judgement)
                + ". The call is made, because the policy is to warn; this is not said again for this operation and kind of"
                + " thread. " + operation.instead() + remedy(judgement);
    }

    private static String describe(Thread caller) {
        return "the thread \"" + caller.getName() + "\" (" + caller.getClass().getName() + ")";
    }

    private static String reason(Judgement judgement) {
        String kind = switch (judgement.kind()) {
            case ORDINARY -> "an ordinary thread";
            case EVENT_LOOP -> "an event loop";
            case USER_INTERFACE -> "the thread of a user interface";
            case TIMER -> "the thread of a timer";
            case RESTRICTED -> "restricted";
        };
        return "to " + judgement.detector() + " it is " + kind + ", because " + judgement.sign();
    }

    private static String remedy(Judgement judgement) {
        return Scopes.isForbidden(judgement)
                ? "."
                : "; if this thread may block here, make the call in CallerContext.allowBlocking.";
    }
}
