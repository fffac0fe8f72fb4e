package io.github.smartasync.mutiny;

import io.github.smartasync.runtime.bridge.Bridge;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.UniSubscriber;
import io.smallrye.mutiny.subscription.UniSubscription;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A subscription to a call, and in one object what the future of the call calls. The state goes forward only, and whoever
 * moves it from {@code WAITING} decides: the future signals, or it is cancelled and nobody does.
 */
final class FutureSubscription<T> implements UniSubscription, BiConsumer<@Nullable T, @Nullable Throwable> {

    private static final int WAITING = 0;
    private static final int ENDED = 1;
    private static final int CANCELLED = 2;

    @SuppressWarnings("rawtypes") // there is no class literal of a parameterized type
    private static final AtomicIntegerFieldUpdater<FutureSubscription> STATE =
            AtomicIntegerFieldUpdater.newUpdater(FutureSubscription.class, "state");

    private final UniSubscriber<? super T> subscriber;
    private final CompletableFuture<? extends T> future;
    private volatile int state;

    FutureSubscription(UniSubscriber<? super T> subscriber, CompletableFuture<? extends T> future) {
        this.subscriber = subscriber;
        this.future = future;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // this is what comes of it
    void begin() {
        subscriber.onSubscribe(this);
        if (state == WAITING) {
            future.whenComplete(this);
        }
    }

    @Override
    public void cancel() {
        if (!STATE.compareAndSet(this, WAITING, CANCELLED)) {
            return;
        }
        try {
            future.cancel(true);
        } catch (UnsupportedOperationException notOffered) {
            // Then the work goes on.
        } catch (Throwable problem) {
            Infrastructure.handleDroppedException(problem);
        }
    }

    @Override
    public void accept(@Nullable T item, @Nullable Throwable failure) {
        if (!STATE.compareAndSet(this, WAITING, ENDED)) {
            return;
        }
        try {
            if (failure != null) {
                subscriber.onFailure(Bridge.original(failure));
            } else {
                subscriber.onItem(item);
            }
        } catch (Throwable problem) {
            // The future would keep it to itself.
            Infrastructure.handleDroppedException(problem);
        }
    }
}
