package io.github.smartasync.runtime.internal.timer;

/**
 * Is told when a deadline has passed. Exactly one of the two methods is called, once, unless the deadline was cancelled
 * before.
 */
public interface Expiry {

    /**
     * The deadline has passed. Called on a daemon thread of the runtime and not on the timer, so it may run user
     * code.
     */
    void expired();

    /** The timer was closed before the deadline passed. Called on the same kind of thread as {@link #expired()}. */
    void closed();
}
