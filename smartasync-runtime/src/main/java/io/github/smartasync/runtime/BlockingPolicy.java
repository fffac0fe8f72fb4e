package io.github.smartasync.runtime;

/** What a sync view does when it is called on a thread that must not block. */
public enum BlockingPolicy {
    /** Throws {@link BlockingRefusedException} before it calls the source. The default. */
    REFUSE,
    /** Makes the call, and logs a warning once for each operation and kind of thread. */
    WARN,
    /** Makes the call. */
    ALLOW
}
