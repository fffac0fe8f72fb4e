package io.github.smartasync.runtime.internal.await;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Passes the end of a stage on to a future, once. Some stages keep their dependents for ever, so what is attached to one
 * is only this, and {@link #take()} empties it: it then passes nothing on and keeps nothing alive. Whoever takes the
 * target alone may end it.
 */
final class Relay extends AtomicReference<@Nullable CompletableFuture<Object>>
        implements BiConsumer<@Nullable Object, @Nullable Throwable> {

    private static final long serialVersionUID = 1L;

    Relay(CompletableFuture<Object> target) {
        super(target);
    }

    @Override
    @SuppressWarnings("NullAway") // futures hold null
    public void accept(@Nullable Object value, @Nullable Throwable failure) {
        CompletableFuture<Object> target = take();
        if (target == null) {
            return;
        }
        if (failure == null) {
            target.complete(value);
        } else {
            target.completeExceptionally(Failures.unwrap(failure));
        }
    }

    /** Empties this relay; null if it was empty. */
    @Nullable
    CompletableFuture<Object> take() {
        return getAndSet(null);
    }
}
