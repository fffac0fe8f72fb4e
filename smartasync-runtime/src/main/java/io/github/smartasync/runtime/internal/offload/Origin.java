package io.github.smartasync.runtime.internal.offload;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * What a dependent future remembers of the task it derives from. Weak, so that a result derived from a large one does
 * not keep the large one; a task that has not started is kept by its executor.
 */
final class Origin extends WeakReference<@Nullable Task<?>> {

    final Home home;

    Origin(Home home, @Nullable Task<?> task) {
        super(task);
        this.home = home;
    }
}
