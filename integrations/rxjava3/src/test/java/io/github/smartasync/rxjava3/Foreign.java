package io.github.smartasync.rxjava3;

import java.util.concurrent.Flow;

/** A publisher that does not show what is inside. */
record Foreign<T>(Flow.Publisher<T> publisher) implements Flow.Publisher<T> {
    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        publisher.subscribe(subscriber);
    }
}
