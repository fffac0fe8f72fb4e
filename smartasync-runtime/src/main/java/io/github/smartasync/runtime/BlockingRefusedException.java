package io.github.smartasync.runtime;

/**
 * A sync view was called on a thread that must not block. The source was not called. The message says what was called,
 * on which thread, by what sign that thread was told, and which call to make instead.
 */
public final class BlockingRefusedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** For the runtime: a refusal with its whole message. */
    public BlockingRefusedException(String message) {
        super(message);
    }
}
