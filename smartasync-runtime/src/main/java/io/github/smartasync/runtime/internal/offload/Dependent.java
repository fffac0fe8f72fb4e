package io.github.smartasync.runtime.internal.offload;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A future that derives from one of ours. Waiting for it gives up the waiter's place, as waiting for that one does. */
final class Dependent<T extends @Nullable Object> extends YieldingFuture<T> {

    private final Origin origin;

    Dependent(Origin origin) {
        this.origin = origin;
    }

    @Override
    protected @Nullable YieldingFuture<?> followed() {
        return origin.get();
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new Dependent<>(origin);
    }

    @Override
    public Executor defaultExecutor() {
        Home home = origin.home;
        return home == null ? super.defaultExecutor() : home;
    }
}
