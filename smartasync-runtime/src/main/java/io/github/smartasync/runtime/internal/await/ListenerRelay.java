package io.github.smartasync.runtime.internal.await;

import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * A relay that a listenable future runs when it has ended: on the spot, being its own executor. Such futures keep their listeners
 * until they end, which may be never; so this, like any relay, keeps nothing once it is empty.
 */
@SuppressWarnings("serial") // it is no more serialised than the futures it joins
public final class ListenerRelay extends LateRelay implements Runnable, Executor {

    private @Nullable Future<?> source;

    /** Listens to a future of the source, for the view's future that {@link Adopting#listened} makes. */
    public ListenerRelay(Adopting adopting, Future<?> source) {
        super(adopting.operation());
        this.source = source;
    }

    /** The source has ended. */
    @Override
    public void run() {
        Future<?> ended = source;
        source = null;
        if (ended == null || (get() == null && core().lateResults() == null)) {
            return;
        }
        try {
            accept(EndedFuture.get(ended), null);
        } catch (Throwable failure) {
            accept(null, failure);
        }
    }

    @Override
    public void execute(Runnable listener) {
        listener.run();
    }
}
