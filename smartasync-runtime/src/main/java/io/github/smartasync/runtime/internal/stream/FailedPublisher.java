package io.github.smartasync.runtime.internal.stream;

import java.util.Objects;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;

/** What an async view returns if its source gave no publisher. It tells every subscriber the failure at once. */
public final class FailedPublisher<T> implements Publisher<T> {

    private final Throwable failure;

    private FailedPublisher(Throwable failure) {
        this.failure = failure;
    }

    /** A publisher that fails with an exception. */
    public static <T> Publisher<T> of(Throwable failure) {
        return new FailedPublisher<>(failure);
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
