package io.github.smartasync.runtime.internal.offload;

import java.lang.ref.WeakReference;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A future that derives from one of ours. A call that waits for it does not count towards the limit of its executor. */
final class Dependent<T extends @Nullable Object> extends YieldingFuture<T> {

    private final WeakParent parent;

    private Dependent(WeakParent parent) {
        this.parent = parent;
    }

    /** A future that has not ended. Declared to be any, so that the JVM loads this class for the first and not before. */
    static <T extends @Nullable Object> CompletableFuture<T> of(WeakParent parent) {
        return new Dependent<>(parent);
    }

    @Override
    protected @Nullable YieldingFuture<?> followed() {
        return parent.get();
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return of(parent);
    }

    @Override
    public Executor defaultExecutor() {
        TaskExecutor executor = parent.executor;
        return executor == null ? super.defaultExecutor() : executor;
    }

    /**
     * What a dependent future remembers of the future it derives from. The reference is weak, so that a small result does not
     * keep alive the large one it was made from. The executor keeps a task that has not started.
     */
    static final class WeakParent extends WeakReference<@Nullable YieldingFuture<?>> {

        /** Runs asynchronous dependents that name no executor; null if the JDK chooses. */
        final @Nullable TaskExecutor executor;

        WeakParent(@Nullable TaskExecutor executor, @Nullable YieldingFuture<?> future) {
            super(future);
            this.executor = executor;
        }
    }
}
