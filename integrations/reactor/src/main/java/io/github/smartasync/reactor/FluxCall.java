package io.github.smartasync.reactor;

import io.github.smartasync.runtime.bridge.AsyncOperation;
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
    public static <T> Flux<T> of(AsyncOperation operation, CallBody<? extends Flow.Publisher<? extends T>> body) {
        return Flux.<T>deferContextual(context -> called(context, operation, body))
                .onErrorMap(Failures::original);
    }

    /** The source's own {@code Flux}, called for now; one that fails if the body throws or returns null. */
    @SuppressWarnings("unchecked") // a Flux only gives
    public static <T> Flux<T> through(AsyncOperation operation, CallBody<? extends Flux<? extends T>> body) {
        try {
            Flux<? extends T> source = body.call();
            return source != null ? (Flux<T>) source : Flux.error(Nothing.returned(operation, "Flux"));
        } catch (Throwable failure) {
            return Flux.error(Failures.original(failure));
        }
    }

    private static <T> Flux<T> called(
            ContextView context, AsyncOperation operation, CallBody<? extends Flow.Publisher<? extends T>> body) {
        try {
            Flow.Publisher<? extends T> publisher = SubscriberContext.call(context, body);
            return publisher != null
                    ? Flux.from(FlowAdapters.toPublisher(publisher))
                    : Flux.error(Nothing.returned(operation, "publisher"));
        } catch (Throwable failure) {
            return Flux.error(failure);
        }
    }
}
