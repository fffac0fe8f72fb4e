package io.github.smartasync.runtime;

/**
 * A sync view was called on a thread that must not block. The source was not called. The message says what was called,
 * on which thread, why that thread must not block, and which call to make instead.
 */
public final class BlockingRefusedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** For the runtime. The message is complete. */
    public BlockingRefusedException(String message) {
        super(message);
    }
}
