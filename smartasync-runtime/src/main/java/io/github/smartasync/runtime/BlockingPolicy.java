package io.github.smartasync.runtime;

/** What a sync view does when it is called on a thread that must not block. */
public enum BlockingPolicy {
    /** Throws {@link BlockingRefusedException} before the source is touched. The default. */
    REFUSE,
    /** Logs a warning, once per operation and kind of thread, and makes the call. */
    WARN,
    /** Makes the call. */
    ALLOW
}
