package io.github.smartasync.runtime.internal.await;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * A relay that a listenable future runs when it has ended: on the spot, being its own executor. Such futures keep their listeners
 * until they end, which may be never; so this, like any relay, keeps nothing once it is empty.
 */
@SuppressWarnings("serial") // it is no more serialised than the futures it joins
public final class ListenerRelay<T> extends LateRelay implements Runnable, Executor {

    private @Nullable Future<?> source;

    /** Handed out once; who adds this to the source is who takes it. */
    private @Nullable CompletableFuture<?> adopted;

    /** A listener of a future, for one of the view that is adopted with it. */
    public ListenerRelay(Adopting adopting, Future<?> source) {
        super(adopting.operation());
        this.source = source;
        this.adopted = adopting.listened(source, this);
    }

    /** The view's future. Called once, by the thread that made this. */
    @SuppressWarnings("unchecked") // it ends as the source does
    public CompletableFuture<T> future() {
        CompletableFuture<?> handedOut = adopted;
        if (handedOut == null) {
            throw new IllegalStateException("the future was handed out before");
        }
        adopted = null;
        return (CompletableFuture<T>) handedOut;
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
