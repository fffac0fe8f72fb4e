package io.github.smartasync.runtime.internal.stream;

import io.github.smartasync.runtime.internal.failure.Failures;
import io.github.smartasync.runtime.internal.offload.YieldingFuture;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The values of a publisher as a future. Cancelling the future cancels the subscription. It is made to be adopted or
 * awaited.
 */
public abstract class SubscribedFuture<T, R extends @Nullable Object> extends YieldingFuture<R>
        implements Subscriber<T> {

    final Upstream upstream = new Upstream();
    private final String operation;
    private final long demand;

    SubscribedFuture(String operation, long demand) {
        this.operation = operation;
        this.demand = demand;
    }

    /** A future of all values, in order. */
    public static <T> CompletableFuture<List<T>> ofAll(String operation, @Nullable Publisher<? extends T> publisher) {
        return new AllValues<T>(operation).subscribedTo(publisher);
    }

    /** A future of the first value, or of null if there is none. */
    public static <T> CompletableFuture<@Nullable T> ofFirst(
            String operation, @Nullable Publisher<? extends T> publisher) {
        return new FirstValue<T>(operation).subscribedTo(publisher);
    }

    abstract void next(T value);

    final SubscribedFuture<T, R> subscribedTo(@Nullable Publisher<? extends T> publisher) {
        if (publisher == null) {
            throw Streaming.nothingToSubscribe(operation);
        }
        try {
            publisher.subscribe(this);
        } catch (Throwable notAllowed) {
            fail(notAllowed);
        }
        return this;
    }

    @Override
    public final void onSubscribe(Subscription subscription) {
        upstream.begin(Objects.requireNonNull(subscription, "subscription"), demand);
    }

    @Override
    public final void onNext(T value) {
        if (value == null) {
            throw fail(new NullPointerException(operation + " published null"));
        }
        if (!isDone()) {
            next(value);
        }
    }

    @Override
    public final void onError(Throwable failure) {
        if (failure == null) {
            throw fail(new NullPointerException(operation + " failed with null"));
        }
        completeExceptionally(Failures.unwrap(failure));
    }

    /** Ends the future first, so that nobody who waits for it depends on the cancelling. */
    private <X extends Throwable> X fail(X failure) {
        completeExceptionally(Failures.unwrap(failure));
        upstream.cancel();
        return failure;
    }

    @Override
    public final boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        upstream.cancel();
        return cancelled;
    }
}
