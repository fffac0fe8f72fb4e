package io.github.smartasync.runtime.internal.known.framework;

/** What a thread is, as far as blocking goes. The public kinds have the same names. */
public enum ThreadKind {
    /** May block. */
    ORDINARY,
    /** Serves many others. */
    EVENT_LOOP,
    /** Draws a user interface. */
    USER_INTERFACE,
    /** Fires the timers of many others. */
    TIMER,
    /** Was declared not to block. */
    RESTRICTED
}
