package io.github.smartasync.runtime.internal.stream;

import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The subscription of a subscriber of ours. It is set once and cancelled once. The cancel may come first. */
final class Upstream extends AtomicReference<@Nullable Subscription> {

    private static final long serialVersionUID = 1L;

    private static final Subscription CANCELLED = new Cancelled();

    /**
     * Takes the subscription and requests values. If there is one already, or a cancel came first, cancels it
     * instead.
     */
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
