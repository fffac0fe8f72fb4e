package io.github.smartasync.runtime;

/**
 * Where a sync view was called that failed. The exception of a failure was made wherever the source failed, often on
 * another thread, so its own stack does not lead back to the caller. A sync view adds one of these to it as a suppressed
 * exception: the message names the source's method and the calling thread, the stack is the caller's.
 *
 * <p>An exception that many callers share carries only the trace of the first of them, so that it does not grow; one
 * that does not allow suppressed exceptions carries none. {@code SmartAsyncRuntime.Builder.callerTraces(false)} switches
 * these traces off.
 */
public final class CallerTrace extends Throwable {

    private static final long serialVersionUID = 1L;

    /** For the runtime: the trace of the calling thread, with its whole message. */
    public CallerTrace(String message) {
        super(message);
    }
}
