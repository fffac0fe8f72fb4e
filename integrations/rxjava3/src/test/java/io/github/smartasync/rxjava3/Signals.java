package io.github.smartasync.rxjava3;

import io.reactivex.rxjava3.core.CompletableObserver;
import io.reactivex.rxjava3.core.MaybeObserver;
import io.reactivex.rxjava3.core.SingleObserver;
import io.reactivex.rxjava3.disposables.Disposable;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An observer that writes down what it is told: values, failures, and {@code "complete"}. */
class Signals<T> implements MaybeObserver<T>, SingleObserver<T>, CompletableObserver {

    private final List<Object> told = new CopyOnWriteArrayList<>();
    private volatile Disposable disposable;
    private volatile Thread thread;

    Disposable disposable() {
        return disposable;
    }

    List<Object> told() {
        return told;
    }

    /** The thread of the last signal. */
    Thread thread() {
        return thread;
    }

    @Override
    public void onSubscribe(Disposable disposable) {
        this.disposable = disposable;
    }

    @Override
    public void onSuccess(T value) {
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
