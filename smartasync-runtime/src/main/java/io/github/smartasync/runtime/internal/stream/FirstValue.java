package io.github.smartasync.runtime.internal.stream;

import org.jspecify.annotations.Nullable;

/** The value of a publisher that has at most one. If it has more, the first. */
final class FirstValue<T> extends SubscribedFuture<T, @Nullable T> {

    FirstValue(String operation) {
        super(operation, 1);
    }

    @Override
    void next(T value) {
        complete(value);
        upstream.cancel();
    }

    @Override
    public void onComplete() {
        complete(null);
    }
}
