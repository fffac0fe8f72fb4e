package io.github.smartasync.mutiny;

import io.smallrye.mutiny.subscription.UniSubscriber;
import io.smallrye.mutiny.subscription.UniSubscription;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A subscriber that writes down what it is told: items, also null, and failures. */
class Signals<T> implements UniSubscriber<T> {

    private final List<Object> told = Collections.synchronizedList(new ArrayList<>());
    private volatile UniSubscription subscription;
    private volatile Thread thread;

    UniSubscription subscription() {
        return subscription;
    }

    List<Object> told() {
        return told;
    }

    /** The thread of the last signal. */
    Thread thread() {
        return thread;
    }

    @Override
    public void onSubscribe(UniSubscription subscription) {
        this.subscription = subscription;
    }

    @Override
    public void onItem(T item) {
        add(item);
    }

    @Override
    public void onFailure(Throwable failure) {
        add(failure);
    }

    private void add(Object signal) {
        thread = Thread.currentThread();
        told.add(signal);
    }
}
