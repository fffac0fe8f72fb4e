package io.github.smartasync.reactor;

import io.github.smartasync.runtime.bridge.ViewOperation;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.reactivestreams.FlowAdapters;
import reactor.core.publisher.Flux;
import reactor.util.context.ContextView;

/**
 * {@code Flux}es of a source. Each subscription calls the source, when it is made, and is passed to the publisher that it
 * returns. A source that throws, or returns null, fails it.
 */
public final class FluxCall {

    private FluxCall() {}

    /** A {@code Flux} whose subscriptions each run the body. */
    public static <T> Flux<T> of(ViewOperation operation, CallBody<? extends Flow.Publisher<? extends T>> body) {
        return Flux.<T>deferContextual(context -> called(context, operation, body))
                .onErrorMap(operation::translated);
    }

    /**
     * A {@code Flux} whose subscriptions each run the body, and give the values of the list that its future holds: none if that
     * is null.
     */
    public static <T> Flux<T> ofAll(
            ViewOperation operation, CallBody<? extends CompletableFuture<? extends List<? extends T>>> body) {
        return MonoCall.<List<? extends T>>of(operation, body).flatMapIterable(all -> all);
    }

    /**
     * The source's own {@code Flux}, called for now, with its failures translated if the operation says so; one that fails if the
     * body throws or returns null.
     */
    @SuppressWarnings("unchecked") // a Flux only gives
    public static <T> Flux<T> through(ViewOperation operation, CallBody<? extends Flux<? extends T>> body) {
        try {
            Flux<T> own = (Flux<T>) operation.returned(body.call(), "Flux");
            return operation.translates() ? own.onErrorMap(operation::translated) : own;
        } catch (Throwable failure) {
            return Flux.error(operation.translated(failure));
        }
    }

    private static <T> Flux<T> called(
            ContextView context, ViewOperation operation, CallBody<? extends Flow.Publisher<? extends T>> body) {
        try {
            return Flux.from(
                    FlowAdapters.toPublisher(operation.returned(SubscriberContext.call(context, body), "publisher")));
        } catch (Throwable failure) {
            return Flux.error(failure);
        }
    }
}
