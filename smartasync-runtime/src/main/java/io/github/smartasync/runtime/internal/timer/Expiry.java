package io.github.smartasync.runtime.internal.timer;

/**
 * What is told when a deadline has passed. Exactly one of the two methods is called, once, unless the deadline was
 * cancelled before.
 */
public interface Expiry {

    /** The deadline has passed. Runs on a daemon thread of the runtime, never on the timer, so it may run user code. */
    void expired();

    /** The timer was closed before the deadline had passed. Runs where {@link #expired()} would have run. */
    void closed();
}
