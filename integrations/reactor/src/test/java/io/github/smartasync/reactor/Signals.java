package io.github.smartasync.reactor;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.util.context.Context;

/** A subscriber that writes down what it is told, and requests by hand. */
class Signals<T> implements CoreSubscriber<T> {

    private final Context context;
    private final Queue<Object> told = new ConcurrentLinkedQueue<>();
    private volatile Subscription subscription;
    private volatile Thread thread;

    Signals() {
        this(Context.empty());
    }

    Signals(Context context) {
        this.context = context;
    }

    Subscription subscription() {
        return subscription;
    }

    /** What was told so far: values, failures, and {@code "complete"}. */
    List<Object> told() {
        return List.copyOf(told);
    }

    /** The thread of the last signal. */
    Thread thread() {
        return thread;
    }

    @Override
    public Context currentContext() {
        return context;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        this.subscription = subscription;
    }

    @Override
    public void onNext(T value) {
        add(value);
    }

    @Override
    public void onError(Throwable failure) {
        add(failure);
    }

    @Override
    public void onComplete() {
        add("complete");
    }

    private void add(Object signal) {
        thread = Thread.currentThread();
        told.add(signal);
    }
}
