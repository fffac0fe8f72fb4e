package io.github.smartasync.runtime;

/** A call did not end within its limit. The message names the operation and the limit. */
public final class CallTimeoutException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** For the runtime. The message is complete. */
    public CallTimeoutException(String message) {
        super(message);
    }
}
