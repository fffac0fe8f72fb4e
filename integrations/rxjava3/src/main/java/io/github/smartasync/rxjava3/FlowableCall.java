package io.github.smartasync.rxjava3;

import io.github.smartasync.runtime.bridge.ViewOperation;
import io.reactivex.rxjava3.core.Flowable;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.reactivestreams.FlowAdapters;

/**
 * {@code Flowable}s of a source. Each subscription calls the source, when it is made, and is passed to the publisher that
 * it returns. A source that throws, or returns null, fails it.
 */
public final class FlowableCall {

    private FlowableCall() {}

    /** A {@code Flowable} whose subscriptions each run the body. */
    public static <T> Flowable<T> of(ViewOperation operation, CallBody<? extends Flow.Publisher<? extends T>> body) {
        return Flowable.<T>defer(() -> called(operation, body))
                .onErrorResumeNext(failure -> Flowable.error(operation.translated(failure)));
    }

    /**
     * A {@code Flowable} whose subscriptions each run the body, and give the values of the list that its future holds: none if
     * that is null.
     */
    public static <T> Flowable<T> ofAll(
            ViewOperation operation, CallBody<? extends CompletableFuture<? extends List<? extends T>>> body) {
        return MaybeCall.<List<? extends T>>of(operation, body).flattenAsFlowable(all -> all);
    }

    /**
     * The source's own {@code Flowable}, called for now, with its failures translated if the operation says so; one that fails if the
     * body throws or returns null.
     */
    @SuppressWarnings("unchecked") // a Flowable only gives
    public static <T> Flowable<T> through(ViewOperation operation, CallBody<? extends Flowable<? extends T>> body) {
        try {
            Flowable<T> own = (Flowable<T>) operation.returned(body.call(), "Flowable");
            return operation.translates()
                    ? own.onErrorResumeNext(failure -> Flowable.error(operation.translated(failure)))
                    : own;
        } catch (Throwable failure) {
            return Flowable.error(operation.translated(failure));
        }
    }

    private static <T> Flowable<? extends T> called(
            ViewOperation operation, CallBody<? extends Flow.Publisher<? extends T>> body) {
        try {
            return Flowable.fromPublisher(FlowAdapters.toPublisher(operation.returned(body.call(), "publisher")));
        } catch (Throwable failure) {
            return Flowable.error(failure);
        }
    }
}
