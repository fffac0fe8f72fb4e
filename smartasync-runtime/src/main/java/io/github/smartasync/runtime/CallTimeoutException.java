package io.github.smartasync.runtime;

/** A call did not end within its limit. The message says which operation and after how long. */
public final class CallTimeoutException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** For the runtime: a timeout with its whole message. */
    public CallTimeoutException(String message) {
        super(message);
    }
}
