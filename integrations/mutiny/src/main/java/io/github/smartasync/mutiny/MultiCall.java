package io.github.smartasync.mutiny;

import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.smallrye.mutiny.Multi;
import java.util.concurrent.Flow;

/**
 * {@code Multi}s of a source. Each subscription calls the source, when it is made, and is passed to the publisher that it
 * returns. A source that throws, or returns null, fails it.
 */
public final class MultiCall {

    private MultiCall() {}

    /** A {@code Multi} whose subscriptions each run the body. */
    public static <T> Multi<T> of(ViewOperation operation, CallBody<? extends Flow.Publisher<? extends T>> body) {
        return Multi.createFrom()
                .<T>deferred(() -> called(operation, body))
                .onFailure()
                .transform(Bridge::original);
    }

    /** The source's own {@code Multi}, called for now; one that fails if the body throws or returns null. */
    @SuppressWarnings("unchecked") // a Multi only gives
    public static <T> Multi<T> through(ViewOperation operation, CallBody<? extends Multi<? extends T>> body) {
        try {
            return (Multi<T>) operation.returned(body.call(), "Multi");
        } catch (Throwable failure) {
            return Multi.createFrom().failure(Bridge.original(failure));
        }
    }

    private static <T> Multi<? extends T> called(
            ViewOperation operation, CallBody<? extends Flow.Publisher<? extends T>> body) {
        try {
            return Multi.createFrom().publisher(operation.returned(body.call(), "publisher"));
        } catch (Throwable failure) {
            return Multi.createFrom().failure(failure);
        }
    }
}
