package io.github.smartasync.runtime.internal.offload;

import java.lang.ref.WeakReference;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A future that derives from one of ours. Waiting for it gives up the waiter's place, as waiting for that one does. */
final class Dependent<T extends @Nullable Object> extends YieldingFuture<T> {

    private final WeakParent parent;

    Dependent(WeakParent parent) {
        this.parent = parent;
    }

    @Override
    protected @Nullable YieldingFuture<?> followed() {
        return parent.get();
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new Dependent<>(parent);
    }

    @Override
    public Executor defaultExecutor() {
        TaskExecutor executor = parent.executor;
        return executor == null ? super.defaultExecutor() : executor;
    }

    /**
     * What a dependent future remembers of the future it derives from. Weak, so that a result derived from a large one does
     * not keep the large one; a task that has not started is kept by its executor.
     */
    static final class WeakParent extends WeakReference<@Nullable YieldingFuture<?>> {

        /** Where asynchronous dependents run that name no executor; null for where the JDK runs them. */
        final @Nullable TaskExecutor executor;

        WeakParent(@Nullable TaskExecutor executor, @Nullable YieldingFuture<?> future) {
            super(future);
            this.executor = executor;
        }
    }
}
