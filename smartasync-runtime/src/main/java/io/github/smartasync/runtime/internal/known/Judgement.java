package io.github.smartasync.runtime.internal.known;

import io.github.smartasync.runtime.internal.known.framework.ThreadKind;

/**
 * The verdict on a thread, and the reason. The public {@code CallerContext} is made from it when somebody asks for one.
 *
 * @param kind what the thread is
 * @param virtual whether the thread is virtual
 * @param detector who judged: the name of a framework, of a detector, or of a scope
 * @param sign the reason, as a clause: "its name starts with \"kafka\""
 */
public record Judgement(ThreadKind kind, boolean virtual, String detector, String sign) {

    /** On a thread about which nothing is known. */
    public static final Judgement ORDINARY =
            new Judgement(ThreadKind.ORDINARY, false, "SmartAsync", "nothing says that it must not block");

    /** The same of a virtual one. */
    static final Judgement ORDINARY_VIRTUAL =
            new Judgement(ThreadKind.ORDINARY, true, ORDINARY.detector, ORDINARY.sign);

    /** Whether the thread may block. */
    public boolean mayBlock() {
        return kind == ThreadKind.ORDINARY;
    }
}
