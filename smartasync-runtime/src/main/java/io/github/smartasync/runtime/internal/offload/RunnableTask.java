package io.github.smartasync.runtime.internal.offload;

import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** Work that came through {@link Home#execute}. */
final class RunnableTask extends Task<@Nullable Void> {

    private final Runnable work;

    RunnableTask(Offloading offloading, Runnable work) {
        super(offloading);
        this.work = work;
    }

    @Override
    protected @Nullable Void call() {
        work.run();
        return null;
    }

    /** Why the work was not taken; null if it was. */
    @Nullable
    Throwable rejection() {
        if (!isCompletedExceptionally() || started()) {
            return null;
        }
        Throwable failure = handle((nothing, thrown) -> thrown).getNow(null);
        return failure instanceof RejectedExecutionException ? failure : null;
    }
}
