package io.github.smartasync.runtime.internal.offload;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Work that came through {@link TaskExecutor#execute}. It has no future that could tell whoever waits for it that it never ran: so it
 * is either refused at once, or it runs, if need be on the thread that turns it away.
 */
final class RunnableTask extends Task<@Nullable Void> {

    private final Runnable work;

    /** Set by whoever comes first: who hands the work over, or who turns it away. */
    private final AtomicBoolean settled = new AtomicBoolean();

    RunnableTask(Offloading offloading, Runnable work) {
        super(offloading);
        this.work = work;
    }

    @Override
    protected @Nullable Void call() {
        work.run();
        return null;
    }

    /** Whoever ends a future submits what depends on it, and is a stranger to who added that. */
    @Override
    boolean isBegunByCaller() {
        return false;
    }

    /** Why the work was turned away; null if it has run or will. Called once, by who has handed it over. */
    @Nullable
    Throwable rejection() {
        return settled.compareAndSet(false, true)
                ? null
                : handle((nothing, thrown) -> thrown).getNow(null);
    }

    /** Too late for an exception: what depends on the work would never end. */
    @Override
    void turnedAway() {
        if (!settled.compareAndSet(false, true)) {
            try {
                work.run();
            } catch (Throwable failure) {
                // Told to nobody, as when it runs in its turn.
            }
        }
    }
}
