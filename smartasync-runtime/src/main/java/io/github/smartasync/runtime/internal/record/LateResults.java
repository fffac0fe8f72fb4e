package io.github.smartasync.runtime.internal.record;

import io.github.smartasync.runtime.spi.LateResultHandler;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The user's handler of results that come too late. What it throws reaches nobody: the first is logged. */
public final class LateResults {

    private final LateResultHandler handler;
    private final AtomicBoolean said = new AtomicBoolean();

    /** Of one runtime. */
    public LateResults(LateResultHandler handler) {
        this.handler = handler;
    }

    /** Hands over a late result, unless it is null. Never throws. */
    public void accept(String operation, @Nullable Object result) {
        if (result == null) {
            return;
        }
        try {
            handler.late(result, operation);
        } catch (Throwable problem) {
            RuntimeLog.lateResultsFailed(operation, problem, said);
        }
    }
}
