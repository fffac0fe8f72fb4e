package io.github.smartasync.runtime.internal.stream;

import java.util.ArrayList;
import java.util.List;

/** The publisher's values in a list that belongs to whoever gets it. */
final class AllValues<T> extends SubscribedFuture<T, List<T>> {

    /** Of whoever publishes, one thread at a time; published by the end of this. */
    private final List<T> values = new ArrayList<>();

    AllValues(String operation) {
        super(operation, Long.MAX_VALUE);
    }

    @Override
    void next(T value) {
        values.add(value);
    }

    @Override
    public void onComplete() {
        complete(values);
    }
}
