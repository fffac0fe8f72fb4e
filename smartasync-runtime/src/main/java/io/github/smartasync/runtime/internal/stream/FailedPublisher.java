package io.github.smartasync.runtime.internal.stream;

import io.github.smartasync.runtime.internal.await.Failures;
import java.util.Objects;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** What an async view returns if its source gave no publisher. It tells every subscriber the failure at once. */
public final class FailedPublisher<T> implements Publisher<T> {

    private final Throwable failure;

    private FailedPublisher(Throwable failure) {
        this.failure = failure;
    }

    /** A publisher that fails with the original exception. */
    public static <T> Publisher<T> of(Throwable failure) {
        return new FailedPublisher<>(Failures.unwrap(failure));
    }

    /** The publisher as it is; or one that fails, if it is null. */
    @SuppressWarnings("unchecked") // subscribers of supertypes may subscribe
    public static <T> Publisher<T> ifNull(@Nullable Publisher<? extends T> publisher, String operation) {
        return publisher == null ? of(Streaming.nothingToSubscribe(operation)) : (Publisher<T>) publisher;
    }

    @Override
    public void subscribe(Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        Failed subscription = new Failed();
        subscriber.onSubscribe(subscription);
        if (!subscription.cancelled) {
            subscriber.onError(failure);
        }
    }

    private static final class Failed implements Subscription {

        private volatile boolean cancelled;

        @Override
        public void request(long more) {}

        @Override
        public void cancel() {
            cancelled = true;
        }
    }
}
