package io.github.smartasync.runtime;

/** The result of a call is not there, and the runtime's pending policy does not let a sync view wait for it. */
public final class PendingCallException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** For the runtime. */
    public PendingCallException(String message) {
        super(message);
    }
}
