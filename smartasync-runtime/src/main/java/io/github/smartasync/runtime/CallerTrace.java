package io.github.smartasync.runtime;

/**
 * Shows where a failed call of a sync view was made. The exception of a failure often comes from another thread, so its
 * own stack does not lead back to the caller. A sync view adds a {@code CallerTrace} to it as a suppressed exception. The
 * message names the source's method and the calling thread. The stack is the caller's.
 *
 * <p>If many callers share one exception, it has only the trace of the first of them, so that it does not grow. If an
 * exception does not allow suppressed exceptions, it has none. {@code SmartAsyncRuntime.Builder.callerTraces(false)}
 * turns these traces off.
 */
public final class CallerTrace extends Throwable {

    private static final long serialVersionUID = 1L;

    /** For the runtime. The message is complete, and the stack is that of the calling thread. */
    public CallerTrace(String message) {
        super(message);
    }
}
