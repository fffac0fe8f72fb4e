package io.github.smartasync.runtime.bridge;

import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A publisher that a test drives by hand; for one subscriber at a time. */
final class HandPublisher<T> implements Publisher<T>, Subscription {

    final AtomicLong requested = new AtomicLong();
    final AtomicInteger cancels = new AtomicInteger();
    final AtomicInteger subscriptions = new AtomicInteger();

    /** What happens when values are asked for. */
    volatile Runnable onRequest = () -> {};

    private volatile Subscriber<? super T> subscriber;

    @Override
    public void subscribe(Subscriber<? super T> subscriber) {
        this.subscriber = subscriber;
        subscriptions.incrementAndGet();
        subscriber.onSubscribe(this);
    }

    @Override
    public void request(long more) {
        requested.accumulateAndGet(more, (before, added) -> before + added < 0 ? Long.MAX_VALUE : before + added);
        onRequest.run();
    }

    @Override
    public void cancel() {
        cancels.incrementAndGet();
    }

    boolean isCancelled() {
        return cancels.get() > 0;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    final HandPublisher<T> publish(T... values) {
        for (T value : values) {
            subscriber.onNext(value);
        }
        return this;
    }

    void complete() {
        subscriber.onComplete();
    }

    void fail(Throwable failure) {
        subscriber.onError(failure);
    }

    /** Publishes whatever is asked for, counting up from 0, on the thread that asks. */
    static HandPublisher<Integer> counting() {
        HandPublisher<Integer> publisher = new HandPublisher<>();
        AtomicLong left = new AtomicLong();
        AtomicInteger next = new AtomicInteger();
        publisher.onRequest = () -> {
            if (left.getAndSet(publisher.requested.get()) == 0 || publisher.isCancelled()) {
                while (next.get() < publisher.requested.get() && !publisher.isCancelled()) {
                    publisher.publish(next.getAndIncrement());
                }
                left.set(0);
            }
        };
        return publisher;
    }
}
