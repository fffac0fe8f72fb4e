package io.github.smartasync.reactor;

import io.github.smartasync.runtime.bridge.Bridge;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.Exceptions;
import reactor.core.Scannable;
import reactor.core.publisher.Operators;

/**
 * A subscription to a call whose future has not ended when it was made, and in one object what that future calls. It asks
 * to be called with the first request. The state goes forward only, and whoever moves it from {@code WAITING} signals: the
 * future, or nobody once it is cancelled.
 */
final class MonoSubscription<T> implements Subscription, BiConsumer<@Nullable T, @Nullable Throwable>, Scannable {

    private static final int NEW = 0;
    private static final int WAITING = 1;
    private static final int ENDED = 2;
    private static final int CANCELLED = 3;

    @SuppressWarnings("rawtypes") // there is no class literal of a parameterized type
    private static final AtomicIntegerFieldUpdater<MonoSubscription> STATE =
            AtomicIntegerFieldUpdater.newUpdater(MonoSubscription.class, "state");

    private final CoreSubscriber<? super T> subscriber;
    private final CompletableFuture<? extends T> future;
    private volatile int state;

    MonoSubscription(CoreSubscriber<? super T> subscriber, CompletableFuture<? extends T> future) {
        this.subscriber = subscriber;
        this.future = future;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // this is what comes of it
    public void request(long n) {
        if (n <= 0) {
            if (end()) {
                subscriber.onError(Exceptions.nullOrNegativeRequestException(n));
            }
        } else if (state == NEW && STATE.compareAndSet(this, NEW, WAITING)) {
            future.whenComplete(this);
        }
    }

    @Override
    public void cancel() {
        end();
    }

    /** Cancels the future, once. Returns true if this ended the subscription. */
    private boolean end() {
        int before = STATE.getAndSet(this, CANCELLED);
        if (before != NEW && before != WAITING) {
            return false;
        }
        try {
            future.cancel(true);
        } catch (UnsupportedOperationException notOffered) {
            // Then the work goes on.
        } catch (Throwable problem) {
            Operators.onErrorDropped(problem, subscriber.currentContext());
        }
        return true;
    }

    @Override
    public void accept(@Nullable T value, @Nullable Throwable failure) {
        if (!STATE.compareAndSet(this, WAITING, ENDED)) {
            if (value != null) {
                Operators.onDiscard(value, subscriber.currentContext());
            }
            return;
        }
        try {
            signal(value, failure);
        } catch (Throwable problem) {
            // The future would keep it to itself.
            Operators.onErrorDropped(problem, subscriber.currentContext());
        }
    }

    private void signal(@Nullable T value, @Nullable Throwable failure) {
        if (failure != null) {
            subscriber.onError(Bridge.original(failure));
            return;
        }
        if (value != null) {
            subscriber.onNext(value);
        }
        if (state == ENDED) {
            subscriber.onComplete();
        }
    }

    @Override
    @SuppressWarnings("rawtypes") // as Reactor has it
    public @Nullable Object scanUnsafe(Attr key) {
        if (key == Attr.ACTUAL) {
            return subscriber;
        }
        if (key == Attr.TERMINATED) {
            return state == ENDED;
        }
        if (key == Attr.CANCELLED) {
            return state == CANCELLED;
        }
        return key == Attr.RUN_STYLE ? Attr.RunStyle.ASYNC : null;
    }
}
