package io.github.smartasync.runtime.internal.offload;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * What a dependent future remembers of the future it derives from. Weak, so that a result derived from a large one does
 * not keep the large one; a task that has not started is kept by its executor.
 */
final class WeakParent extends WeakReference<@Nullable YieldingFuture<?>> {

    /** Where asynchronous dependents run that name no executor; null for where the JDK runs them. */
    final @Nullable TaskExecutor executor;

    WeakParent(@Nullable TaskExecutor executor, @Nullable YieldingFuture<?> future) {
        super(future);
        this.executor = executor;
    }
}
