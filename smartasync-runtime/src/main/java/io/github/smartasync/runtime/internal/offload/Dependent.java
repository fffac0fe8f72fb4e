package io.github.smartasync.runtime.internal.offload;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A future that derives from a task. Waiting for it gives up the waiter's place, as waiting for the task does. */
final class Dependent<T extends @Nullable Object> extends YieldingFuture<T> {

    private final Origin origin;

    Dependent(Origin origin) {
        this.origin = origin;
    }

    /** The task this derives from, if it is not known to have started. */
    @Nullable
    Task<?> task() {
        return origin.get();
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new Dependent<>(origin);
    }

    @Override
    public Executor defaultExecutor() {
        return origin.home;
    }
}
