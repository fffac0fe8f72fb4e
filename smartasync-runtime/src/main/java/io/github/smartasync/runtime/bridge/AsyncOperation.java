package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.internal.Operation;
import io.github.smartasync.runtime.internal.await.Adopting;
import io.github.smartasync.runtime.internal.offload.Offloading;
import io.github.smartasync.runtime.internal.stream.FailedPublisher;
import io.github.smartasync.runtime.internal.stream.SubscribedFuture;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** One method of an async view: call, then adopt the future, or offload the call. Thread-safe. */
public final class AsyncOperation {

    private final Operation operation;
    private final Adopting adopting;
    private final boolean asIs;

    /** Null until it is needed. Whoever does not see what another thread has put here makes the same again. */
    private @Nullable Offloading offloading;

    AsyncOperation(Operation operation, @Nullable Offloading offloading) {
        this.operation = operation;
        this.adopting = new Adopting(operation);
        this.asIs = adopting.asIs();
        this.offloading = offloading;
    }

    /** What calls need that run on an executor; fails if the runtime has no executor of the operation's name. */
    Offloading offloading() {
        Offloading known = offloading;
        if (known == null) {
            known = operation.core().offloading(operation);
            if (known == null) {
                throw new IllegalStateException(operation.name() + " names an executor that its runtime does not have");
            }
            offloading = known;
        }
        return known;
    }

    /**
     * The future of the view for a stage of the source: the same object if it is a {@code CompletableFuture} and the
     * operation has no limit and does not abandon. Otherwise one that ends as the stage does, or when the limit passes,
     * and that passes cancellation on. Never throws; null gives a failed future.
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // null instead of a stage is the source's mistake, and is told
    public <T> CompletableFuture<T> adopt(CompletionStage<? extends T> stage) {
        if (stage != null && stage.getClass() == CompletableFuture.class) {
            return adopt((CompletableFuture<? extends T>) stage);
        }
        return (CompletableFuture<T>) adopting.stage(stage);
    }

    /**
     * As for any stage; what generated code calls for methods that declare a {@code CompletableFuture}. Its subclasses are
     * handed through as well: they are what the source declared.
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // as above
    public <T> CompletableFuture<T> adopt(CompletableFuture<? extends T> future) {
        return (CompletableFuture<T>) (asIs && future != null ? future : adopting.stage(future));
    }

    /**
     * The future of the view for a plain future of the source, which is waited for on the executor unless it has ended.
     * Never throws; null gives a failed future.
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // as above
    public <T> CompletableFuture<T> adoptFuture(Future<? extends T> future) {
        if (future instanceof CompletionStage<?> stage) {
            return (CompletableFuture<T>) adopting.stage(stage);
        }
        try {
            return future == null
                    ? failed(adopting.nothingToAdopt())
                    : FutureWait.of(this, future, operation.abandon());
        } catch (Throwable failure) {
            return failed(failure);
        }
    }

    /**
     * The future of the view for a future that a library made for this call alone, such as that of {@code Mono.toFuture()}. It is
     * never handed through while it is pending: however the view's future ends, if not by the library, the library's is
     * cancelled. Never throws; null gives a failed future.
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // null instead of a stage is the source's mistake, and is told
    public <T> CompletableFuture<T> adoptOwned(CompletionStage<? extends T> stage) {
        return (CompletableFuture<T>) adopting.owned(stage);
    }

    /**
     * The listener of a listenable future of the source, which is to be added to it as its own executor.
     *
     * @throws NullPointerException if there is no future, naming the operation
     */
    @SuppressWarnings("NullAway") // as above
    public <T> FutureListener<T> listener(Future<? extends T> future) {
        if (future == null) {
            throw adopting.nothingToAdopt();
        }
        return new FutureListener<>(adopting, future);
    }

    /**
     * Subscribes to a publisher; the future of the view holds all its values. Cancelling it, and whatever else ends it,
     * cancels the subscription, unless the operation abandons. Never throws; null gives a failed future.
     */
    public <T> CompletableFuture<List<T>> collect(Flow.Publisher<? extends T> publisher) {
        try {
            return adoptOwned(SubscribedFuture.ofAll(operation.name(), publisher));
        } catch (Throwable failure) {
            return failed(failure);
        }
    }

    /** As {@link #collect}, of the first value alone, or of null if there is none. */
    public <T> CompletableFuture<T> single(Flow.Publisher<? extends T> publisher) {
        try {
            return adoptOwned(SubscribedFuture.ofFirst(operation.name(), publisher));
        } catch (Throwable failure) {
            return failed(failure);
        }
    }

    /** The publisher of the view for one of the source: the same object; null gives a publisher that fails. */
    public <T> Flow.Publisher<T> publisher(Flow.Publisher<? extends T> publisher) {
        return FailedPublisher.ifNull(publisher, operation.name());
    }

    /** A publisher that fails, for a source that threw instead of returning one. */
    public <T> Flow.Publisher<T> failedPublisher(Throwable failure) {
        return FailedPublisher.of(failure);
    }

    /**
     * What the source returned, if it is there.
     *
     * @param kind what it should be, for the message: {@code Mono}
     * @throws NullPointerException if it is null, naming the operation
     */
    @SuppressWarnings("exports") // the annotations of JSpecify are for those who have them
    public <S> S returned(@Nullable S result, String kind) {
        if (result == null) {
            throw Bridge.nothingReturned(operation.name(), kind);
        }
        return result;
    }

    /** A future that has failed, for a source that threw instead of returning a future. */
    public <T> CompletableFuture<T> failed(Throwable failure) {
        return Adopting.failed(failure);
    }

    @Override
    public String toString() {
        return operation.name();
    }
}
