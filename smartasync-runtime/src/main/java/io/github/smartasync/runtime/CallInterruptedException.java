package io.github.smartasync.runtime;

/** The calling thread was interrupted while a sync view waited. Its interrupt flag is set. */
public final class CallInterruptedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** For the runtime. The message is complete, and the cause is the exception of the wait. */
    public CallInterruptedException(String message, InterruptedException cause) {
        super(message, cause);
    }
}
