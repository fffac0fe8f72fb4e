package io.github.smartasync.reactor;

import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;
import reactor.core.Scannable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;

/**
 * A {@code Mono} that calls a source once for each subscription, when it is made, and ends as the future of that call does:
 * with its value, empty if that is null, or with the original failure. A source that throws, or returns null, fails it.
 *
 * <p>Cancelling a subscription cancels the future of its call, with interruption. What comes after that is not signalled
 * and not reported as dropped; a value goes to the discard hook.
 *
 * <p>Signals come on the thread that ends the future, or on the subscribing one if it has ended already. Where Micrometer's
 * context propagation is present, the call finds the values of the subscriber's context in their thread-locals.
 */
@SuppressWarnings("exports") // JSpecify is not needed to use this
public final class MonoCall<T> extends Mono<T> implements Scannable {

    private final ViewOperation operation;
    private final CallBody<? extends CompletableFuture<? extends T>> body;

    private MonoCall(ViewOperation operation, CallBody<? extends CompletableFuture<? extends T>> body) {
        this.operation = Objects.requireNonNull(operation, "operation");
        this.body = Objects.requireNonNull(body, "body");
    }

    /** A {@code Mono} whose subscriptions each run the body. */
    public static <T> Mono<T> of(ViewOperation operation, CallBody<? extends CompletableFuture<? extends T>> body) {
        return onAssembly(new MonoCall<>(operation, body));
    }

    /**
     * The source's own {@code Mono}, called for now, with its failures translated if the operation says so; one that fails if the
     * body throws or returns null.
     */
    @SuppressWarnings("unchecked") // a Mono only gives
    public static <T> Mono<T> through(ViewOperation operation, CallBody<? extends Mono<? extends T>> body) {
        try {
            Mono<T> own = (Mono<T>) operation.returned(body.call(), "Mono");
            return operation.translates() ? own.onErrorMap(operation::translated) : own;
        } catch (Throwable failure) {
            return error(operation.translated(failure));
        }
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // it has ended
    public void subscribe(CoreSubscriber<? super T> subscriber) {
        CompletableFuture<? extends T> future;
        T value = null;
        Throwable failure = null;
        boolean ended;
        try {
            future = operation.returned(SubscriberContext.call(subscriber.currentContext(), body), "future");
            ended = future.isDone();
            if (ended) {
                if (future.isCompletedExceptionally()) {
                    failure = future.handle((none, thrown) -> thrown).join();
                } else {
                    value = future.getNow(null);
                }
            }
        } catch (Throwable thrown) {
            Operators.error(subscriber, operation.translated(thrown));
            return;
        }
        if (!ended) {
            subscriber.onSubscribe(new MonoSubscription<>(subscriber, future));
        } else if (failure != null) {
            Operators.error(subscriber, Bridge.original(failure));
        } else if (value != null) {
            subscriber.onSubscribe(Operators.scalarSubscription(subscriber, value));
        } else {
            Operators.complete(subscriber);
        }
    }

    @Override
    @SuppressWarnings("rawtypes") // as Reactor has it
    public @Nullable Object scanUnsafe(Attr key) {
        return key == Attr.RUN_STYLE ? Attr.RunStyle.ASYNC : null;
    }

    @Override
    public String stepName() {
        return operation.toString();
    }

    @Override
    public String toString() {
        return "MonoCall(" + operation + ")";
    }
}
