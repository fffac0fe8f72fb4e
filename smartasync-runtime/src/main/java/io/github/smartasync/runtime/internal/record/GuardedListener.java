package io.github.smartasync.runtime.internal.record;

import io.github.smartasync.runtime.BlockingPolicy;
import io.github.smartasync.runtime.spi.CallOutcome;
import io.github.smartasync.runtime.spi.OperationListener;
import io.github.smartasync.runtime.spi.RunningMethod;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A user's listener whose exceptions reach no call. The first one is logged. */
public final class GuardedListener implements OperationListener {

    private final String operation;
    private final OperationListener listener;
    private final AtomicBoolean said = new AtomicBoolean();

    /** A listener of one operation of a view, guarded; null if there is none. */
    public static @Nullable OperationListener of(String operation, @Nullable OperationListener listener) {
        return listener == null ? null : new GuardedListener(operation, listener);
    }

    private GuardedListener(String operation, OperationListener listener) {
        this.operation = operation;
        this.listener = listener;
    }

    @Override
    public void waited(CallOutcome outcome, long nanos) {
        try {
            listener.waited(outcome, nanos);
        } catch (Throwable failure) {
            RuntimeLog.listenerFailed(operation, failure, said);
        }
    }

    @Override
    public @Nullable RunningMethod starting() {
        try {
            RunningMethod method = listener.starting();
            return method == null ? null : failure -> ended(method, failure);
        } catch (Throwable failure) {
            RuntimeLog.listenerFailed(operation, failure, said);
            return null;
        }
    }

    private void ended(RunningMethod method, @Nullable Throwable failure) {
        try {
            method.ended(failure);
        } catch (Throwable thrown) {
            RuntimeLog.listenerFailed(operation, thrown, said);
        }
    }

    @Override
    public void offloaded(CallOutcome outcome, long queuedNanos, long ranNanos) {
        try {
            listener.offloaded(outcome, queuedNanos, ranNanos);
        } catch (Throwable failure) {
            RuntimeLog.listenerFailed(operation, failure, said);
        }
    }

    @Override
    public void refused(BlockingPolicy policy) {
        try {
            listener.refused(policy);
        } catch (Throwable failure) {
            RuntimeLog.listenerFailed(operation, failure, said);
        }
    }
}
