package io.github.smartasync.runtime.internal.await;

/**
 * Hands what a future failed with to the end of the call, where it is translated: so it can be told from what was thrown on
 * the thread of the caller. It never leaves the view.
 */
final class Delivered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Throwable failure;

    Delivered(Throwable failure) {
        super("", null, false, false);
        this.failure = failure;
    }

    Throwable failure() {
        return failure;
    }
}
