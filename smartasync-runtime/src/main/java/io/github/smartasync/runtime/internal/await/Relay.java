package io.github.smartasync.runtime.internal.await;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Passes the end of a stage on to a future, once. Some stages keep their dependents for ever, so what is attached to one
 * is only this, and {@link #empty()} empties it: it then passes nothing on and keeps nothing alive. Whoever empties
 * it decides how the target ends.
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
        CompletableFuture<Object> target = getAndSet(null);
        if (target == null) {
            return;
        }
        if (failure == null) {
            target.complete(value);
        } else {
            target.completeExceptionally(Failures.unwrap(failure));
        }
    }

    /** Empties this relay; false if it was empty, so that the end of the target is decided. */
    boolean empty() {
        return getAndSet(null) != null;
    }
}
