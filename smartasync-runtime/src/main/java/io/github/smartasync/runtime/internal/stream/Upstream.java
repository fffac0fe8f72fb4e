package io.github.smartasync.runtime.internal.stream;

import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The subscription of a subscriber of ours: there once, cancelled once, also if it comes after it was cancelled. */
final class Upstream extends AtomicReference<@Nullable Subscription> {

    private static final long serialVersionUID = 1L;

    private static final Subscription CANCELLED = new Cancelled();

    /** Takes the subscription and asks for values; cancels it if there is one already or nobody wants it any more. */
    void begin(Subscription subscription, long first) {
        if (compareAndSet(null, subscription)) {
            subscription.request(first);
        } else {
            subscription.cancel();
        }
    }

    void request(long more) {
        Subscription subscription = get();
        if (subscription != null) {
            subscription.request(more);
        }
    }

    void cancel() {
        Subscription subscription = getAndSet(CANCELLED);
        if (subscription != null) {
            subscription.cancel();
        }
    }

    private static final class Cancelled implements Subscription {
        @Override
        public void request(long more) {}

        @Override
        public void cancel() {}
    }
}
