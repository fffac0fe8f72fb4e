package io.github.smartasync.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Shows where a failed call of a sync view was made. The exception of a failure often comes from another thread, so its
 * own stack does not lead back to the caller. A sync view adds a {@code CallerTrace} to it as a suppressed exception. The
 * message names the source's method and the calling thread. The stack is the caller's.
 *
 * <p>If many callers share one exception, it has the traces of the first and of the latest of them, so that it does not
 * grow: the trace of the first is the suppressed exception, and that of the latest is its cause. Both say so. If an
 * exception does not allow suppressed exceptions, it has none. {@code SmartAsyncRuntime.Builder.callerTraces(false)}
 * turns these traces off.
 */
public final class CallerTrace extends Throwable {

    private static final long serialVersionUID = 1L;

    private volatile int calls = 1;
    private volatile String note = "";
    private volatile @Nullable CallerTrace latest;

    /** For the runtime. The message is complete, and the stack is that of the calling thread. */
    public CallerTrace(String message) {
        super(message);
    }

    /** For the runtime. Another call, of which one has the trace, failed with the same exception; one thread at a time. */
    public void followedBy(CallerTrace later) {
        int all = calls + 1;
        calls = all;
        note = ", the first of " + all + " calls that failed with this exception";
        later.note = ", the latest of " + all + " calls that failed with this exception";
        latest = later;
    }

    @Override
    public String getMessage() {
        return super.getMessage() + note;
    }

    /** The trace of the latest caller, if there is more than one. */
    @Override
    @SuppressWarnings({"exports", "UnsynchronizedOverridesSynchronized"
    }) // JSpecify need not be there; the field is volatile
    public @Nullable Throwable getCause() {
        return latest;
    }
}
