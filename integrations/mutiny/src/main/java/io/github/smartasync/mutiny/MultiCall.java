package io.github.smartasync.mutiny;

import io.github.smartasync.runtime.bridge.ViewOperation;
import io.smallrye.mutiny.Multi;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

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
                .transform(operation::translated);
    }

    /**
     * A {@code Multi} whose subscriptions each run the body, and give the values of the list that its future holds: none if that
     * is null.
     */
    public static <T> Multi<T> ofAll(
            ViewOperation operation, CallBody<? extends CompletableFuture<? extends List<? extends T>>> body) {
        return UniCall.<List<? extends T>>of(operation, body).onItem().transformToMulti(MultiCall::values);
    }

    /**
     * The source's own {@code Multi}, called for now, with its failures translated if the operation says so; one that fails if the
     * body throws or returns null.
     */
    @SuppressWarnings("unchecked") // a Multi only gives
    public static <T> Multi<T> through(ViewOperation operation, CallBody<? extends Multi<? extends T>> body) {
        try {
            Multi<T> own = (Multi<T>) operation.returned(body.call(), "Multi");
            return operation.translates() ? own.onFailure().transform(operation::translated) : own;
        } catch (Throwable failure) {
            return Multi.createFrom().failure(operation.translated(failure));
        }
    }

    private static <T> Multi<? extends T> values(@Nullable List<? extends T> all) {
        return all == null ? Multi.createFrom().empty() : Multi.createFrom().iterable(all);
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
