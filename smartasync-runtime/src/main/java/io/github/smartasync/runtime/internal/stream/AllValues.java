package io.github.smartasync.runtime.internal.stream;

import java.util.ArrayList;
import java.util.List;

/** Collects the publisher's values in a list. The list belongs to the caller that gets it. */
final class AllValues<T> extends SubscribedFuture<T, List<T>> {

    /** Used by the publishing thread, one at a time. The end of the future publishes it. */
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
