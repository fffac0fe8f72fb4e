package io.github.smartasync.mutiny;

import io.github.smartasync.runtime.bridge.ViewOperation;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.EmptyUniSubscription;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.operators.AbstractUni;
import io.smallrye.mutiny.subscription.UniSubscriber;
import io.smallrye.mutiny.subscription.UniSubscription;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A {@code Uni} that calls a source once for each subscription, when it is made, and ends as the future of that call does:
 * with its item, which may be null, or with the original failure. A source that throws, or returns null, fails it.
 *
 * <p>Cancelling a subscription cancels the future of its call, with interruption. What comes after that is not signalled
 * and not reported as dropped.
 *
 * <p>Signals come on the thread that ends the future, or on the subscribing one if it has ended already.
 */
public final class UniCall<T> extends AbstractUni<T> {

    private final ViewOperation operation;
    private final CallBody<? extends CompletableFuture<? extends T>> body;

    private UniCall(ViewOperation operation, CallBody<? extends CompletableFuture<? extends T>> body) {
        this.operation = Objects.requireNonNull(operation, "operation");
        this.body = Objects.requireNonNull(body, "body");
    }

    /** A {@code Uni} whose subscriptions each run the body. */
    public static <T> Uni<T> of(ViewOperation operation, CallBody<? extends CompletableFuture<? extends T>> body) {
        return Infrastructure.onUniCreation(new UniCall<>(operation, body));
    }

    /**
     * The source's own {@code Uni}, called for now, with its failures translated if the operation says so; one that fails if the
     * body throws or returns null.
     */
    @SuppressWarnings("unchecked") // a Uni only gives
    public static <T> Uni<T> through(ViewOperation operation, CallBody<? extends Uni<? extends T>> body) {
        try {
            Uni<T> own = (Uni<T>) operation.returned(body.call(), "Uni");
            return operation.translates() ? own.onFailure().transform(operation::translated) : own;
        } catch (Throwable failure) {
            return Uni.createFrom().failure(operation.translated(failure));
        }
    }

    @Override
    public void subscribe(UniSubscriber<? super T> subscriber) {
        CompletableFuture<? extends T> future;
        T item = null;
        boolean known;
        try {
            future = operation.returned(body.call(), "future");
            known = future.isDone() && !future.isCompletedExceptionally();
            if (known) {
                item = future.getNow(null);
            }
        } catch (Throwable failure) {
            EmptyUniSubscription.propagateFailureEvent(subscriber, operation.translated(failure));
            return;
        }
        if (known) {
            new KnownItem().signal(subscriber, item);
        } else {
            new FutureSubscription<>(subscriber, future).begin();
        }
    }

    @Override
    public String toString() {
        return "UniCall(" + operation + ")";
    }

    /** A subscription to an item that is there. */
    private static final class KnownItem implements UniSubscription {

        private volatile boolean cancelled;

        <T> void signal(UniSubscriber<? super T> subscriber, @Nullable T item) {
            subscriber.onSubscribe(this);
            if (!cancelled) {
                subscriber.onItem(item);
            }
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }
}
